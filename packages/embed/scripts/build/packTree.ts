import type { TreeNode } from '@stablepay/display/html';
import type { PackedNode } from '../../src/option-nodes/PackedNode.ts';

/**
 * Writes a tree in few bytes.
 *
 * @throws Error for an attribute that the form has no room for.
 */
export function packTree(node: TreeNode): PackedNode {
  if (typeof node === 'string') return node;
  const pairs = Object.entries(node.attributes).map(([name, value]) => `${name}=${value}`);
  if (pairs.some((pair) => pair.includes('|') || pair.split('=').length !== 2)) {
    throw new Error(`<${node.tag}>: an attribute holds "|" or "=".`);
  }
  return [node.tag, pairs.join('|'), ...node.children.map(packTree)];
}
