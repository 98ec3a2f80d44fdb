import type { MarkFrame } from '../MarkFrame.ts';

/**
 * The 38×24 tile of a coin in a list of payment methods: the size of the card marks in Shopify and
 * WooCommerce (display guide 3.1). Always white, so that a brand's colours are seen as its owner
 * meant them.
 */
export const tileFrame: MarkFrame = {
  className: 'sp-mark--tile',
  width: 38,
  height: 24,
  place: { x: 10, y: 3, width: 18, height: 18 },
  under: [
    ['rect', { x: 1, y: 1, width: 36, height: 22, rx: 3, fill: '#fff' }],
    [
      'rect',
      {
        class: 'sp-mark__frame',
        ...{ x: 0.5, y: 0.5, width: 37, height: 23, rx: 3.5 },
        ...{ fill: 'none', stroke: '#000', 'stroke-opacity': 0.07 },
      },
    ],
  ],
};
