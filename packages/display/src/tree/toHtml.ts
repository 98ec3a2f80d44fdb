import type { TreeNode } from './TreeNode.ts';

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#x27;',
};

/** The one place where text becomes HTML. */
const escape = (text: string) => text.replace(/[&<>"']/g, (sign) => entities[sign] ?? sign);

const alone = new Set(['input', 'img']);

/** Writes a tree as HTML. All text and every value of an attribute is escaped. */
export function toHtml(tree: readonly TreeNode[]): string {
  return tree
    .map((node) => {
      if (typeof node === 'string') return escape(node);
      const { tag, attributes, children } = node;
      const written = Object.entries(attributes).map(
        ([name, value]) => ` ${name}="${escape(value)}"`,
      );
      const opened = `<${tag}${written.join('')}`;
      return alone.has(tag) ? `${opened}/>` : `${opened}>${toHtml(children)}</${tag}>`;
    })
    .join('');
}
