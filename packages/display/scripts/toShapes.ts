import type { XastElement } from 'svgo';
import type { Shape } from '../src/marks/Glyph.ts';
import type { Drawing } from './Drawing.ts';

/** Sanitised elements as data, with the surface and the cut the drawing's row needs. */
export function toShapes({
  drawing: { name, viewBox, surface, cut },
  elements,
}: {
  drawing: Pick<Drawing, 'name' | 'viewBox' | 'surface' | 'cut'>;
  elements: readonly XastElement[];
}): Shape[] {
  const [x = 0, y = 0, width = 0, height = 0] = viewBox.split(' ').map(Number);
  const behind: Shape[] = surface ? [['rect', { x, y, width, height, fill: surface }]] : [];
  const shapes = [...behind, ...elements.map(toShape)];
  if (!cut) return shapes;
  const radius = width / 2;
  const id = `${name}__cut`;
  return [
    ['clipPath', { id }, ['circle', { cx: x + radius, cy: y + radius, r: radius }]],
    ['g', { 'clip-path': `url(#${id})` }, ...shapes],
  ];
}

const toShape = ({ name, attributes, children }: XastElement): Shape => [
  name,
  attributes,
  ...children.filter((child) => child.type === 'element').map(toShape),
];
