import { one } from './mount.tsx';

/** Whether the one element of a selector is shown. */
export const visible = (selector: string): boolean => one(selector).checkVisibility();

/** The vertical middle of an element. */
export function middle(element: Element): number {
  const { top, bottom } = element.getBoundingClientRect();
  return (top + bottom) / 2;
}

/** On how many lines an element's text stands. */
export function lines(element: Element): number {
  const range = document.createRange();
  range.selectNodeContents(element);
  const bottoms = [...range.getClientRects()].map(({ bottom }) => bottom).toSorted((a, b) => a - b);
  // Boxes on one line end within a few pixels of each other.
  return bottoms.filter((bottom, at) => at === 0 || bottom - (bottoms[at - 1] ?? 0) > 10).length;
}
