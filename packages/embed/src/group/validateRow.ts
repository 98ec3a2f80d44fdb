import type { RowHost } from '../element/MountHost.ts';
import { groupOf, type Radio } from './groupOf.ts';

/** Radios of the page that were required until a row of their group was chosen, by row. */
const relaxed = new WeakMap<RowHost, HTMLInputElement[]>();

/** What the browser says of a group of which none is chosen, in its own language. */
function toMessage(): string {
  const probe = document.createElement('input');
  probe.type = 'radio';
  probe.name = 'probe';
  probe.required = true;
  return probe.validationMessage;
}

/**
 * Makes validity that of a native radio: a group is complete when one of it is chosen, whoever
 * requires it. Native radios know nothing of our rows, so while one of ours is chosen theirs are not
 * required; afterwards they are as they were.
 */
export function validateRow(host: RowHost): void {
  const { element, internals, shadow } = host;
  // A row has a form; `MountHost` says less, because the chunks need less.
  const row = element as MountRow;
  const group = groupOf(row);
  const natives = group.filter((one) => one instanceof HTMLInputElement);
  const before = relaxed.get(host) ?? [];
  const isRequired = before.length > 0 || group.some((one) => one.hasAttribute('required'));
  const isMissing = isRequired && !group.some(({ checked }) => checked);
  const isChosen = row.checked && row.isConnected;
  const now = isChosen ? [...before, ...natives.filter(({ required }) => required)] : [];
  for (const native of isChosen ? now : before) native.required = !isChosen;
  relaxed.set(host, now);
  if (isMissing) {
    const anchor = shadow.querySelector('input') ?? undefined;
    internals.setValidity({ valueMissing: true }, toMessage(), anchor);
  } else internals.setValidity({});
}

type MountRow = RowHost['element'] & Radio;
