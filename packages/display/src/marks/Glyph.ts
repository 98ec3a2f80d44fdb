/** An SVG element: its tag, its attributes under their SVG names, and what is inside. */
export type Shape = readonly [
  tag: string,
  attributes: Readonly<Record<string, string | number>>,
  ...children: Shape[],
];

/** A drawing without a frame. Ids are unique inside it; who draws it makes them so on the page. */
export type Glyph = {
  viewBox: string;
  shapes: readonly Shape[];
};
