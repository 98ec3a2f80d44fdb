/** Written by the build (`scripts/build`), because they are made of other things that are built. */
declare module 'virtual:stablepay/row' {
  /** The closed option, as `@stablepay/display/html` describes it, packed by `packTree`. */
  export const tree: string;
  /** The rules it needs, of the style sheet of `@stablepay/checkout`. */
  export const css: string;
}
declare module 'virtual:stablepay/styles' {
  /** The rules of everything the chunks show, of the style sheet of `@stablepay/checkout`. */
  export const css: string;
}
declare module 'virtual:stablepay/dialog' {
  /** The rules of the window the payment opens in, on top of those of the chunks. */
  export const css: string;
}
declare module 'virtual:stablepay/account' {
  /** The rules of the account pages, on top of those of the chunks. */
  export const css: string;
  /** SHA-384 of the languages of the account pages. */
  export const hashes: Readonly<Record<string, string>>;
}
declare module 'virtual:stablepay/hashes' {
  export const version: string;
  /** SHA-384 of the files this one may load, as `integrity` wants it. */
  export const hashes: Readonly<Record<string, string>>;
}
