import type { GuideText } from '../platforms/PlatformPreset.ts';

/** Code to copy into one file. */
export type CodeSnippet = {
  kind: 'code';
  id: string;
  language: 'tsx' | 'js' | 'php' | 'html' | 'css' | 'toml' | 'http';
  /** Where it goes; a name to show above the code. */
  file: string;
  code: string;
};

/** Values to type into a platform's form. */
export type CardSnippet = {
  kind: 'card';
  id: string;
  fields: readonly {
    label: GuideText;
    value: string;
    /** The platform's own limit, in characters. */
    limit?: number | undefined;
  }[];
};

export type Snippet = CodeSnippet | CardSnippet;
