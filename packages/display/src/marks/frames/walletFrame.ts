import type { MarkFrame } from '../MarkFrame.ts';

/**
 * A wallet as the app icon shoppers know, 24 px with corners of 6 (display guide 3.3). The hairline
 * shows the edge of white icons on white pages.
 */
export const walletFrame: MarkFrame = {
  className: 'sp-mark--wallet',
  width: 24,
  height: 24,
  place: { x: 0, y: 0, width: 24, height: 24 },
  clip: ['rect', { width: 24, height: 24, rx: 6 }],
  over: [
    [
      'rect',
      {
        class: 'sp-mark__frame',
        ...{ x: 0.5, y: 0.5, width: 23, height: 23, rx: 5.5 },
        ...{ fill: 'none', stroke: '#000', 'stroke-opacity': 0.07 },
      },
    ],
  ],
};
