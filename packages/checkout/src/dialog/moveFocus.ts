const stops = 'a[href],button,input,select,textarea,summary,[tabindex]';

/** What the Tab key reaches in `scope`, in order. */
function listStops(scope: Element): HTMLElement[] {
  return [...scope.querySelectorAll<HTMLElement>(stops)].filter(
    (stop) => stop.tabIndex >= 0 && !stop.matches(':disabled') && stop.getClientRects().length > 0,
  );
}

/**
 * Moves the focus to what comes after (`step` 1) or before (-1) the element that has it, and from
 * one end to the other. With `onlyAround` it moves only from an end. Returns whether it moved.
 */
export function moveFocus({
  scope,
  from,
  step,
  onlyAround = false,
}: {
  scope: Element;
  from: Element | null;
  step: 1 | -1;
  onlyAround?: boolean | undefined;
}): boolean {
  const all = listStops(scope);
  const side = step > 0 ? Node.DOCUMENT_POSITION_FOLLOWING : Node.DOCUMENT_POSITION_PRECEDING;
  const ahead = all.filter((stop) => from && from.compareDocumentPosition(stop) & side);
  if (onlyAround && ahead.length > 0) return false;
  const end = step > 0 ? 0 : -1;
  (ahead.at(end) ?? all.at(end))?.focus({ focusVisible: true });
  return true;
}
