/** Keeps the page behind from scrolling, and everything on it in its place. Returns the release. */
export function lockScroll(page: Document): () => void {
  const { documentElement: root, body, defaultView: view } = page;
  if (!view) return () => undefined;
  const overflowOf = (element: HTMLElement) => view.getComputedStyle(element).overflowY;
  // What `body` says is the window's as long as the root says nothing.
  const scroller = overflowOf(root) === 'visible' && overflowOf(body) !== 'visible' ? body : root;
  const { overflow } = scroller.style;
  const { scrollbarGutter } = root.style;
  // A scrollbar that goes away would make the page wider: its place is kept.
  if (view.innerWidth > root.clientWidth) root.style.scrollbarGutter = 'stable';
  scroller.style.overflow = 'hidden';
  return () => {
    scroller.style.overflow = overflow;
    root.style.scrollbarGutter = scrollbarGutter;
  };
}
