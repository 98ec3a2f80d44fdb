import { minifyCss } from './minifyCss.ts';
import { selectRules } from './selectRules.ts';
import { shortenTokens } from './shortenTokens.ts';

const lightDark = /@supports \(color: light-dark\([^{]*\{([\s\S]*?\n {2}\})\n\}/;
const withoutHas = /@supports not selector\(:has[\s\S]*?\n\}\n/g;

/** Drops selectors that match, and rules of which none is left. */
function dropSelectors(css: string, isDropped: (selector: string) => boolean) {
  return css.replace(/([^{}]+)\{([^{}]*)\}/g, (_rule, head: string, body: string) => {
    const kept = head
      .trim()
      .split(/,\s*/)
      .filter((selector) => !isDropped(selector));
    return kept.length === 0 ? '' : `${kept.join(',')}{${body}}`;
  });
}

/** Only the palette for browsers with light-dark(). */
function keepOnePalette(css: string): string {
  const palette = lightDark.exec(css)?.[1];
  if (palette === undefined) throw new Error('The style sheet has no palette with light-dark().');
  const names = [...palette.matchAll(/(--_sp-[\w-]+):/g)].map(([, name]) => name);
  const twice = new RegExp(`^ {2}(?:${names.join('|')}): [^;]*;\n`, 'gm');
  return css.replace(lightDark, '').replace(twice, '') + palette;
}

/** Private tokens that only stand for another one, of which there is one in this state. */
function inlineTokens(css: string): string {
  for (const [whole, name = '', other = ''] of css.matchAll(
    /(--_sp-[\w-]+):\s*var\((--_sp-[\w-]+)\);/g,
  )) {
    if (css.split(`${name}:`).length !== 2) continue;
    return inlineTokens(css.replace(whole, '').replaceAll(`var(${name})`, `var(${other})`));
  }
  return css;
}

/**
 * The rules of the closed row and nothing else. The whole style sheet takes their place when a
 * chunk arrives, so what is left out is late for some, never missing: palettes for browsers
 * without light-dark() and of other themes, forced colours, and every state but the first.
 */
export async function toRowCss({
  css,
  classes,
}: {
  css: string;
  classes: ReadonlySet<string>;
}): Promise<string> {
  const plain = css
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(withoutHas, '')
    .replace(/@keyframes [\s\S]*?\n\}\n/g, '')
    .replace(/@media \(forced-colors[\s\S]*?\n\}\n/g, '')
    // A list of options is React's.
    .replace(/@container sp-list[\s\S]*?\n\}\n/g, '')
    // Against rules of the page, of which none reaches a shadow root; and of marks what matters only
    // with forced colours, where a chunk comes at once.
    .replace(
      /^\s*(?:margin: 0|font: inherit|color: inherit|cursor: inherit|text-align: start|all: revert-layer|inline-size: auto|fill: #000|stroke: none|stroke-opacity: 1|forced-color-adjust: none);\n/gm,
      '',
    );
  const here = dropSelectors(
    keepOnePalette(plain),
    (selector) =>
      /data-(?:tone|locked|disabled|selected)|high-contrast|gaming|layout|:hover|::before|:has/.test(
        selector,
      ) ||
      // Ancestors of the element can't be seen from its shadow root.
      selector.startsWith('[data-theme'),
  );
  const [rows = ''] = selectRules({ sheets: [here], classes });
  const [row = ''] = shortenTokens([
    await minifyCss(`${inlineTokens(rows)}:host(:not([hidden])){display:block}`),
  ]);
  return row;
}
