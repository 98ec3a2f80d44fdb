import type { Glyph, Shape } from './Glyph.ts';
import type { MarkFrame } from './MarkFrame.ts';

/** A drawing in its frame, as one `<svg>`: what the components and the asset files both draw. */
export function composeMark({ glyph, frame }: { glyph: Glyph; frame: MarkFrame }): Shape {
  const { width, height, place, under = [], clip, over = [] } = frame;
  const drawing: Shape = ['svg', { ...place, viewBox: glyph.viewBox }, ...glyph.shapes];
  const cut: Shape[] = clip
    ? [
        ['clipPath', { id: 'frame' }, clip],
        ['g', { 'clip-path': 'url(#frame)' }, drawing],
      ]
    : [drawing];
  const size = { width, height, viewBox: `0 0 ${width} ${height}` };
  return ['svg', size, ...under, ...cut, ...over];
}
