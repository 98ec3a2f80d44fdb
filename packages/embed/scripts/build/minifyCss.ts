import { transform } from 'esbuild';

/** Minifies, also inside custom properties. */
export async function minifyCss(css: string): Promise<string> {
  const { code } = await transform(css, { loader: 'css', minify: true, target: 'es2022' });
  return code
    .trim()
    .replace(/(--[\w-]+): /g, '$1:')
    .replace(/(,|\() /g, '$1')
    .replace(/ \)/g, ')');
}
