import { bundleChunk } from './bundleChunk.ts';
import { bundleFlow } from './bundleFlow.ts';
import { minifyCss } from './minifyCss.ts';
import type { Sources } from './readSources.ts';
import { selectRules } from './selectRules.ts';
import { shortenTokens } from './shortenTokens.ts';

/**
 * The rules of everything the chunks show: one style sheet for all of them, so that whichever
 * comes first brings it for every element of a page.
 */
export async function toChunkCss({
  css,
  later,
  messages,
  fromSource,
}: {
  css: string;
  /** Names of the chunks beside the flow that show something. */
  later: readonly string[];
  messages: Sources['messages'];
  fromSource: boolean;
}): Promise<string> {
  const modules = { styles: { css: '' }, messages };
  const { flow, details } = await bundleFlow({ modules, fromSource });
  const others = await Promise.all(
    later.map((name) =>
      bundleChunk({ entry: `src/${name}/${name}.tsx`, modules, fromSource, name: 'e' }),
    ),
  );
  const codes = [flow, details, ...others];
  const classes = new Set(codes.flatMap((code) => code.match(/\bsp-[\w-]+/g) ?? []));
  const chosen = css
    // Components say what is chosen, so nothing has to look for it.
    .replace(/@supports not selector\(:has[\s\S]*?\n\}\n/g, '')
    .replaceAll(':has(.sp-option__radio:checked:enabled)', '[data-selected]');
  const rules = selectRules({ css: chosen, classes });
  return shortenTokens(await minifyCss(`${rules}:host{display:block}`));
}
