/**
 * `@stablepay/display/html`: the option for pages React does not draw, as an HTML string or as
 * plain data to build nodes from. Runs anywhere; needs no DOM.
 */
export { paymentOptionTree, type RenderPaymentOptionOptions } from './tree/paymentOptionTree.tsx';
export { renderPaymentOption } from './tree/renderPaymentOption.ts';
export { toHtml } from './tree/toHtml.ts';
export { toNodes } from './tree/toNodes.ts';
export type { TreeNode } from './tree/TreeNode.ts';
