/** What has the focus in the page, or in the shadow root, that `element` is in. */
export function activeElementBeside(element: Element): HTMLElement | null {
  const root = element.getRootNode();
  const { activeElement } = root instanceof ShadowRoot ? root : element.ownerDocument;
  return activeElement instanceof HTMLElement ? activeElement : null;
}
