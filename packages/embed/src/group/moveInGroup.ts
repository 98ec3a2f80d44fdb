import { groupOf, type Radio } from './groupOf.ts';

const steps: Readonly<Record<string, number | undefined>> = {
  ArrowDown: 1,
  ArrowRight: 1,
  ArrowUp: -1,
  ArrowLeft: -1,
};

/** The native radio, of a row the one inside. */
const inputOf = (radio: Radio): HTMLElement => radio.shadowRoot?.querySelector('input') ?? radio;

/**
 * Arrow keys go through a group as if all of it were native, also from a radio of the page to a row
 * of ours and back. A group without a row is left to the browser.
 */
export function moveInGroup(event: KeyboardEvent, isRow: (element: Element) => boolean): void {
  const step = steps[event.key];
  const [origin] = event.composedPath();
  const { target } = event;
  const isCommand = event.altKey || event.ctrlKey || event.metaKey || event.shiftKey;
  if (step === undefined || isCommand || event.defaultPrevented) return;
  if (!(origin instanceof HTMLInputElement) || origin.type !== 'radio') return;
  if (target !== origin && !(target instanceof Element && isRow(target))) return;
  // Checked on the line above: a native radio, or the row around one.
  const from = target as Radio;
  const group = groupOf(from).filter((one) => {
    const input = inputOf(one);
    return one === from || (!input.matches(':disabled') && input.getClientRects().length > 0);
  });
  if (!group.some(isRow)) return;
  const to = group[(group.indexOf(from) + step + group.length) % group.length];
  if (!to || to === from) return;
  event.preventDefault();
  to.focus();
  // As by hand: it is chosen and says so.
  inputOf(to).click();
}
