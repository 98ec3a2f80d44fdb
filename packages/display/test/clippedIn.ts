/**
 * What sticks out of an element or the window, or hides some of its own words; `[]` when all can be
 * read.
 */
export function clippedIn({ root, width }: { root: HTMLElement; width: number }): string[] {
  const box = root.getBoundingClientRect();
  const page = document.documentElement.scrollWidth > width ? ['the page scrolls sideways'] : [];
  const parts = [...root.querySelectorAll('*')].filter((part) => {
    if (!part.checkVisibility() || part.closest('.sp-visually-hidden, svg svg')) return false;
    const { left, right, width: own } = part.getBoundingClientRect();
    const spills = part.clientWidth > 0 && part.scrollWidth > part.clientWidth + 1;
    return own > 0 && (left < box.left - 0.5 || right > box.right + 0.5 || spills);
  });
  return [...page, ...parts.map((part) => part.getAttribute('class') ?? part.tagName)];
}
