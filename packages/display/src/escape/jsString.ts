import { singleLine } from './singleLine.ts';

/**
 * A text as a JavaScript string in double quotes, quotes included. `<` is written as `\u003c`, so
 * that the code also stays whole inside a script element.
 */
export function jsString(text: string): string {
  return JSON.stringify(singleLine(text)).replaceAll('<', '\\u003c');
}
