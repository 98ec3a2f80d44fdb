import { singleLine } from './singleLine.ts';

/** A text as a PHP string in single quotes, quotes included: nothing in it is interpreted. */
export function phpString(text: string): string {
  return `'${singleLine(text).replace(/[\\']/g, (character) => `\\${character}`)}'`;
}
