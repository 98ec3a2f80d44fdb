/** Written by the build (`scripts/build`), because they are made of other things that are built. */
declare module 'virtual:stablepay/row' {
  /** The closed option, as `@stablepay/display/html` describes it, packed by `packTree`. */
  export const tree: string;
  /** The rules it needs, of the style sheet of `@stablepay/checkout`. */
  export const css: string;
}
declare module 'virtual:stablepay/words' {
  /** What the closed option says in all other languages. */
  // Ambient modules can't import relatively in any other way.
  // oxlint-disable-next-line typescript/consistent-type-imports
  export const words: readonly import('./option-nodes/RowWords.ts').RowWords[];
}
declare module 'virtual:stablepay/styles' {
  /** The rules of everything the chunks show, of the style sheet of `@stablepay/checkout`. */
  export const css: string;
}
declare module 'virtual:stablepay/hashes' {
  export const version: string;
  /** SHA-384 of the files this one may load, as `integrity` wants it. */
  export const hashes: Readonly<Record<string, string>>;
}
