import type { MarkFrame } from '../MarkFrame.ts';

/**
 * The round coin of a top-up tile, 28 px (display guide 4.3). Its rim is the white tile: on a dark
 * game page the coin's own colour would not reach 3:1.
 */
export const coinFrame: MarkFrame = {
  className: 'sp-mark--coin',
  width: 28,
  height: 28,
  place: { x: 2, y: 2, width: 24, height: 24 },
  under: [
    ['circle', { cx: 14, cy: 14, r: 13.5, fill: '#fff' }],
    [
      'circle',
      {
        class: 'sp-mark__frame',
        ...{ cx: 14, cy: 14, r: 13.5 },
        ...{ fill: 'none', stroke: '#000', 'stroke-opacity': 0.07 },
      },
    ],
  ],
};
