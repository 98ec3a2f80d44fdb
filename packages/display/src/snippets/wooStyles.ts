import type { CodeSnippet } from './Snippet.ts';

/** Keeps the marks at their size in themes that restyle images of the payment list. */
export function wooStyles(): CodeSnippet {
  return {
    kind: 'code',
    id: 'woo-styles',
    language: 'css',
    file: 'stablepay.css',
    code: `#payment ul.payment_methods li img.stablepay-mark {
  width: 38px;
  max-width: none;
  height: 24px;
  max-height: 24px;
}
`,
  };
}
