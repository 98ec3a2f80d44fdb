import type { TreeNode } from '@stablepay/display/html';
import { partOfClass } from '../../src/schema/partOfClass.ts';
import { scalePath } from './scalePath.ts';

/** Without a part in a shadow root, or said by the element. */
const useless = new Set(['name', 'value', 'data-theme', 'data-frame', 'data-layout']);

/** Of a mark; its size is in the style sheet, and a chunk brings the rest. */
const unseen = new Set(['width', 'height', 'focusable']);
/** Of its frame; the style sheet says so, too. */
const drawn = new Set(['stroke', 'stroke-opacity']);
/** Heard only when something changes, and by then a chunk has taken over. */
const isLiveRegion = (node: TreeNode) =>
  typeof node !== 'string' && node.attributes['role'] === 'status';

/**
 * Writes a tree as `appendTree` reads it.
 *
 * @throws Error for a text or an attribute that the form has no room for.
 */
export function packTree(node: TreeNode, by = 1): string {
  if (typeof node === 'string') {
    if (/[<>"|]/.test(node.replace('USDT | USDC', '')))
      throw new Error(`"${node}" can't be packed.`);
    return `"${node}`;
  }
  const [left = 0, top = 0, width = 0, height = 0] = (node.attributes['viewBox'] ?? '')
    .split(' ')
    .map(Number);
  const isMark = /\bsp-mark /.test(node.attributes['class'] ?? '');
  const isFrame = node.attributes['class'] === 'sp-mark__frame';
  const own = width > 500 ? Math.round(width / 250) : by;
  const pairs = Object.entries(node.attributes)
    .filter(
      ([name]) =>
        !useless.has(name) && !(isMark && unseen.has(name)) && !(isFrame && drawn.has(name)),
    )
    .map(
      ([name, value]) =>
        `${name}=${name === 'd' ? scalePath({ d: value, by }) : name === 'viewBox' && own > 1 ? [left, top, width, height].map((n) => Math.round(n / own)).join(' ') : value}`,
    );
  const part = (node.attributes['class'] ?? '')
    .split(' ')
    .map((name) => partOfClass[name])
    .find(Boolean);
  if (part !== undefined) pairs.push(`part=${part}`);
  const packed = [node.tag, ...pairs].join('|');
  if (/[<>"]/.test(packed)) throw new Error(`<${node.tag}> can't be packed.`);
  const children = node.children.filter((child) => !isLiveRegion(child));
  return `<${packed}${children.map((child) => packTree(child, own)).join('')}>`;
}
