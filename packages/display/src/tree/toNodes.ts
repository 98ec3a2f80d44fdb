import type { TreeNode } from './TreeNode.ts';

const svg = 'http://www.w3.org/2000/svg';

/** Builds a tree's nodes in a page. Nothing is parsed: text stays text, whatever it says. */
export function toNodes({
  tree,
  document,
  inSvg = false,
}: {
  tree: readonly TreeNode[];
  document: Document;
  /** They will stand inside an `<svg>`. */
  inSvg?: boolean | undefined;
}): Node[] {
  return tree.map((node) => {
    if (typeof node === 'string') return document.createTextNode(node);
    const isSvg = inSvg || node.tag === 'svg';
    const element = isSvg
      ? document.createElementNS(svg, node.tag)
      : document.createElement(node.tag);
    for (const [name, value] of Object.entries(node.attributes)) element.setAttribute(name, value);
    element.append(...toNodes({ tree: node.children, document, inSvg: isSvg }));
    return element;
  });
}
