import type { MountHost } from '../element/MountHost.ts';
import { hashes } from 'virtual:stablepay/hashes';
import { defineLazyElements } from './defineLazyElements.ts';
import { needsChunk } from './needsChunk.ts';
import { speak } from './speak.ts';
import { toLocale } from './toLocale.ts';

/** Hosts that no shopper sees; elsewhere `data-debug` on the tag says so. */
const isDevelopment = /^localhost$|\.(?:localhost|test|local)$/;
const watched = new WeakSet<Element>();
const whenIdle = window.requestIdleCallback ?? setTimeout;

/** What a row needs beyond standing there: its language, its chunk, and to hear of changes. */
function tend(host: MountHost): void {
  const { element } = host;
  // Without its language it speaks English.
  speak(host).catch(() => undefined);
  if (needsChunk(host)) host.mount();
  whenIdle(() => {
    host.fetch(element.localName === 'stablepay-option' ? 'option' : 'flow').catch(() => undefined);
  });
  if (watched.has(element)) return;
  watched.add(element);
  if (host.read('debug') !== undefined || isDevelopment.test(location.hostname)) {
    host.load('debug').then(
      (debug) => (debug as { check: (host: MountHost) => void }).check(host),
      () => undefined,
    );
  }
  new MutationObserver(() => {
    if (!element.isConnected) return;
    // What stands there is right for what was said first; a chunk knows how to change it.
    host.mount();
    host.update();
  }).observe(element, { attributes: true });
}

export { defineLazyElements as begin, hashes, tend, toLocale };
