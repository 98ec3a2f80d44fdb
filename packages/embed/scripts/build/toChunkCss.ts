import { bundleChunk } from './bundleChunk.ts';
import { bundleFlow } from './bundleFlow.ts';
import { minifyCss } from './minifyCss.ts';
import type { Sources } from './readSources.ts';
import { selectRules } from './selectRules.ts';
import { shortenTokens } from './shortenTokens.ts';

/**
 * The rules of everything the chunks show: one style sheet for all of them, so that whichever
 * comes first brings it for every element of a page, and on top one for account pages and one
 * for the window.
 */
export async function toChunkCss({
  sheets: [css, accountCss, dialogCss],
  later,
  messages,
  fromSource,
}: {
  sheets: readonly [string, string, string];
  /** Names of the chunks beside the flow that show something. */
  later: readonly string[];
  messages: Sources['messages'];
  fromSource: boolean;
}): Promise<[string, string, string]> {
  const modules = {
    styles: { css: '' },
    account: { css: '', hashes: {} },
    dialog: { css: '' },
    messages,
  };
  const flow = await bundleFlow({ modules, fromSource });
  const others = await Promise.all(
    later.map((name) =>
      bundleChunk({ entry: `src/${name}/${name}.tsx`, modules, fromSource, name: 'e' }),
    ),
  );
  const codes = [...Object.values(flow), ...others];
  const classes = new Set(codes.flatMap((code) => code.match(/\bsp-[\w-]+/g) ?? []));
  const chosen = css
    // Components say what is chosen, so nothing has to look for it.
    .replace(/@supports not selector\(:has[\s\S]*?\n\}\n/g, '')
    .replaceAll(':has(.sp-option__radio:checked:enabled)', '[data-selected]');
  const [rules = '', accountRules = '', dialogRules = ''] = selectRules({
    sheets: [chosen, accountCss, dialogCss],
    classes,
  });
  const [all = '', account = '', dialog = ''] = shortenTokens([
    await minifyCss(`${rules}:host(:not([hidden])){display:block}`),
    // Card and payments of a subscription, one under the other.
    await minifyCss(`${accountRules}:host(:not([hidden])){display:grid;gap:16px}`),
    await minifyCss(dialogRules),
  ]);
  return [all, account, dialog];
}
