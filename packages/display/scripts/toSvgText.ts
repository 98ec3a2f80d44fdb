import type { Shape } from '../src/marks/Glyph.ts';

const escapes: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escape = (text: string) => text.replace(/[&<>"]/g, (found) => escapes[found] ?? found);

/**
 * A mark as the text of an SVG file. Classes are left out, since no style sheet goes with a file;
 * ids begin with the file's name, so that two files pasted into one page keep their own paint.
 */
export function toSvgText({ name, shape }: { name: string; shape: Shape }): string {
  const [tag, attributes, ...children] = shape;
  const xmlns = { xmlns: 'http://www.w3.org/2000/svg' };
  return `${toText({ name, shape: [tag, { ...xmlns, ...attributes }, ...children] })}\n`;
}

function toText({
  name,
  shape: [tag, attributes, ...children],
}: {
  name: string;
  shape: Shape;
}): string {
  const pairs = Object.entries(attributes).flatMap(([key, value]) => {
    if (key === 'class') return [];
    const own = key === 'id' ? `${name}-${value}` : String(value).replace('url(#', `url(#${name}-`);
    return [` ${key}="${escape(own)}"`];
  });
  const inside = children.map((shape) => toText({ name, shape })).join('');
  return `<${tag}${pairs.join('')}${inside ? `>${inside}</${tag}>` : '/>'}`;
}
