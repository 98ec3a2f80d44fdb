import type { PackedNode } from './PackedNode.ts';

/**
 * Builds the nodes of a packed tree with `createElement`: nothing is parsed as HTML, so it works
 * where Trusted Types allow no policy. Texts named `$word` are noted in `slots`, to be filled in.
 */
export function toElement({
  packed,
  slots,
  svg,
}: {
  packed: PackedNode;
  slots: Record<string, Text>;
  /** It will stand inside an `<svg>`. */
  svg?: boolean | undefined;
}): Node {
  if (typeof packed === 'string') {
    const isSlot = packed.startsWith('$');
    const text = new Text(isSlot ? '' : packed);
    if (isSlot) slots[packed.slice(1)] = text;
    return text;
  }
  const [tag, attributes, ...children] = packed;
  const inSvg = svg || tag === 'svg';
  const element = inSvg
    ? document.createElementNS('http://www.w3.org/2000/svg', tag)
    : document.createElement(tag);
  for (const pair of attributes.split('|')) {
    const [name, value = ''] = pair.split('=');
    if (name) element.setAttribute(name, value);
  }
  element.append(...children.map((child) => toElement({ packed: child, slots, svg: inSvg })));
  return element;
}
