import { type CustomPlugin, optimize, type XastElement } from 'svgo';

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
};

const paint = ['id', 'fill', 'fill-rule', 'fill-opacity', 'clip-rule', 'clip-path', 'opacity'];
const stroke = ['stroke', 'stroke-width', 'stroke-linecap', 'stroke-linejoin', 'transform'];
const onEverything = [...paint, ...stroke];

/**
 * Reduces a drawing to shapes and paint. svgo drops titles, metadata and defaults; what it leaves
 * must be on the list above, so a script, an event handler, a style sheet, an image or a reference
 * to another host cannot come through, whatever form it takes.
 *
 * @returns the shapes inside `<svg>`; every `id` begins with the drawing's name.
 * @throws Error naming what is not on the list.
 */
export function sanitiseDrawing({ svg, name }: { svg: string; name: string }): XastElement[] {
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
    multipass: false,
    floatPrecision: 1,
    plugins: [
      'removeTitle',
      { name: 'removeDesc', params: { removeAny: true } },
      'preset-default',
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
