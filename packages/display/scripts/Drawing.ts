/** A brand drawing taken from an npm package, and what it must look like to be accepted. */
export type Drawing = {
  /** Begins the generated module and the asset files: `tron` becomes `tronGlyph`, `tron.svg`. */
  name: string;
  /** The brand's own spelling, for people. */
  title: string;
  kind: 'coin' | 'network' | 'wallet';
  package: string;
  version: string;
  /** Path inside the package. `.svg`, or `.svg.js` with one string of SVG in it. */
  file: string;
  /** Of the file as published. A changed drawing must be looked at before it ships. */
  sha256: string;
  license: {
    /** Path inside the package, and its hash. */
    file: string;
    sha256: string;
    /** What the build says instead of the file's text, where a package has no licence text. */
    notice?: string | undefined;
  };
  /** The square around the drawn shape, in the file's own units: without it marks differ in size. */
  viewBox: string;
  /** Cuts a square drawing to the circle of its row. */
  cut?: 'circle' | undefined;
  /** Colour behind the drawing: for the corners around a round one, and for lines that are holes. */
  surface?: string | undefined;
};
