/** Keeps the page behind from scrolling, and everything on it in its place. Returns the release. */
export function lockScroll(): () => void {
  const { documentElement: root, body } = document;
  // What `body` says is the window's as long as the root says nothing.
  const isVisible = (element: HTMLElement) => getComputedStyle(element).overflowY === 'visible';
  const { style } = isVisible(root) && !isVisible(body) ? body : root;
  const { overflow } = style;
  const { scrollbarGutter } = root.style;
  // A scrollbar that goes away would make the page wider: its place is kept.
  if (innerWidth > root.clientWidth) root.style.scrollbarGutter = 'stable';
  style.overflow = 'hidden';
  return () => {
    style.overflow = overflow;
    root.style.scrollbarGutter = scrollbarGutter;
  };
}
