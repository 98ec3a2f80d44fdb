import type { Shape } from './Glyph.ts';

/** The box a drawing is put into: the same for every mark of a row, so that they line up. */
export type MarkFrame = {
  /** Class beside `sp-mark`, for its size. */
  className: string;
  /** In CSS pixels, also without a style sheet. */
  width: number;
  height: number;
  /** Where the drawing stands. */
  place: Readonly<Record<'x' | 'y' | 'width' | 'height', number>>;
  /** Behind the drawing. */
  under?: readonly Shape[] | undefined;
  /** Cuts the drawing. */
  clip?: Shape | undefined;
  /** On top of the drawing. */
  over?: readonly Shape[] | undefined;
};
