const module = /^\s*var \w+ =\s*'((?:[^'\\\r\n]|\\['n])*)'\s*;?\s*export \{ \w+ as default \};?/;

/**
 * The SVG in a module that is one string and its export. The file is read, never run: a build must
 * not execute what an icon package brings.
 *
 * @throws Error when the module is anything else.
 */
export function readSvgModule(text: string): string {
  const quoted = module.exec(text)?.[1];
  if (quoted === undefined) throw new Error('The module is not one string of SVG.');
  return quoted.replace(/\\(.)/g, (_, escaped: string) => (escaped === 'n' ? '\n' : escaped));
}
