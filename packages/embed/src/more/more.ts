import type { RowHost } from '../element/MountHost.ts';
import { hashes } from 'virtual:stablepay/hashes';
import { opensWindow } from '../dialog/opensWindow.ts';
import { joinGroup, refreshValidity } from '../group/joinGroup.ts';
import { adviseDevelopers } from './adviseDevelopers.ts';
import { defineLazyElements } from './defineLazyElements.ts';
import { readDisabledReason } from '../flow/readDisabledReason.ts';
import { hasPayment } from './hasPayment.ts';
import { needsChunk } from './needsChunk.ts';
import { reflectAttributes } from './reflectAttributes.ts';
import { showFallback } from './showFallback.ts';
import { speak } from './speak.ts';
import { toLocale } from './toLocale.ts';

const watched = new WeakSet<Element>();
const whenIdle = window.requestIdleCallback ?? setTimeout;

/** What a row needs beyond standing there: its language, its chunk, and to hear of changes. */
function tend(host: RowHost): void {
  const { element } = host;
  reflectAttributes(element);
  joinGroup(host);
  host.fail = () => showFallback(host);
  // Without its language it speaks English.
  speak(host).catch(() => undefined);
  if (needsChunk(host)) host.mount();
  const radio = host.shadow.querySelector('input');
  if (radio && readDisabledReason(host, '') !== undefined) radio.disabled = true;
  // The first look at a storage takes long, so it waits its turn, too.
  whenIdle(() => {
    const isOption = element.localName.startsWith('stablepay-option');
    host.fetch(isOption ? 'option' : 'flow').catch(() => undefined);
    if (!isOption && opensWindow(host.read)) host.fetch('dialog').catch(() => undefined);
    if (!isOption && element.isConnected && hasPayment()) host.mount();
  });
  if (watched.has(element)) return;
  watched.add(element);
  adviseDevelopers(host);
  new MutationObserver(() => {
    if (!element.isConnected) return;
    // What stands there is right for what was said first; a chunk knows how to change it.
    host.mount();
    host.update();
    refreshValidity(element);
  }).observe(element, { attributes: true });
}

export { defineLazyElements as begin, hashes, tend, toLocale };
