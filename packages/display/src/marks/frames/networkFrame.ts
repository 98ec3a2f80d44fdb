import type { MarkFrame } from '../MarkFrame.ts';

/** A network beside its name, 20 px; every drawing fills the circle (display guide 3.3). */
export const networkFrame: MarkFrame = {
  className: 'sp-mark--network',
  width: 20,
  height: 20,
  place: { x: 0, y: 0, width: 20, height: 20 },
};
