import { type CustomPlugin, optimize, type XastElement } from 'svgo';
import { dropFullClip } from './dropFullClip.ts';

const attributesOf: Record<string, readonly string[]> = {
  g: [],
  path: ['d'],
  circle: ['cx', 'cy', 'r'],
  ellipse: ['cx', 'cy', 'rx', 'ry'],
  rect: ['x', 'y', 'width', 'height', 'rx', 'ry'],
  polygon: ['points'],
  defs: [],
  clipPath: ['clipPathUnits'],
  linearGradient: ['x1', 'y1', 'x2', 'y2', 'gradientTransform', 'gradientUnits'],
  radialGradient: ['cx', 'cy', 'r', 'fx', 'fy', 'gradientTransform', 'gradientUnits'],
  stop: ['offset', 'stop-color', 'stop-opacity'],
  filter: ['x', 'y', 'width', 'height', 'filterUnits', 'color-interpolation-filters'],
  feFlood: ['flood-opacity', 'result'],
  feBlend: ['in', 'in2', 'mode', 'result'],
  feGaussianBlur: ['in', 'stdDeviation', 'result'],
};

const paint = ['fill', 'fill-rule', 'fill-opacity', 'clip-rule', 'clip-path', 'opacity', 'filter'];
const stroke = ['stroke', 'stroke-width', 'stroke-linecap', 'stroke-linejoin', 'transform'];
const onEverything = ['id', ...paint, ...stroke];

/**
 * Reduces a drawing to shapes and paint. svgo drops titles, metadata and defaults; what it leaves
 * must be on the list above, so a script, an event handler, a style sheet, an image or a reference
 * to another host cannot come through, whatever form it takes.
 *
 * @returns the shapes inside `<svg>`; every `id` begins with the drawing's name.
 * @throws Error naming what is not on the list.
 */
export function sanitiseDrawing({
  svg,
  name,
  viewBox,
}: {
  svg: string;
  name: string;
  viewBox: string;
}): XastElement[] {
  const found: XastElement[] = [];
  const collect: CustomPlugin = {
    name: 'collect',
    fn: () => ({
      element: {
        enter: (node, parent) => {
          if (node.name !== 'svg') return;
          if (parent.type !== 'root') throw new Error(`${name}: nested <svg>.`);
          // Inherited paint, such as fill="none", would be lost with the element.
          const kept = Object.entries(node.attributes).filter(([key]) =>
            onEverything.includes(key),
          );
          const shapes = node.children.filter((child) => child.type === 'element');
          const group = { ...node, name: 'g', attributes: Object.fromEntries(kept) };
          found.push(...(kept.length > 0 ? [group] : shapes));
        },
      },
    }),
  };
  optimize(svg, {
    // A thousandth of the picture or finer; a hundredth of a pixel at the largest size we show.
    floatPrecision: Math.max(0, 3 - Math.floor(Math.log10(Number(viewBox.split(' ')[2])))),
    plugins: [
      'removeTitle',
      { name: 'removeDesc', params: { removeAny: true } },
      dropFullClip,
      // Attributes such as an opacity or an offset are not measured in the picture's units.
      {
        name: 'preset-default',
        params: { overrides: { cleanupNumericValues: { floatPrecision: 2 } } },
      },
      { name: 'prefixIds', params: { prefix: name } },
      collect,
    ],
  });
  for (const element of found) check(element, name);
  if (found.length === 0) throw new Error(`${name}: nothing is drawn.`);
  return found;
}

function check(element: XastElement, name: string): void {
  const own = Object.hasOwn(attributesOf, element.name) ? attributesOf[element.name] : undefined;
  if (!own) throw new Error(`${name}: <${element.name}> is not allowed in a mark.`);
  for (const [key, value] of Object.entries(element.attributes)) {
    if (!own.includes(key) && !onEverything.includes(key)) {
      throw new Error(`${name}: ${key} on <${element.name}> is not allowed in a mark.`);
    }
    if (!/^(?:[\w\s#.,%()+-]|url\(#[\w-]+\))*$/.test(value) || /url\((?!#)/.test(value)) {
      throw new Error(`${name}: ${key}="${value}" is not allowed in a mark.`);
    }
  }
  for (const child of element.children) {
    if (child.type === 'element') check(child, name);
    else if (child.type !== 'comment') throw new Error(`${name}: text is not allowed in a mark.`);
  }
}
