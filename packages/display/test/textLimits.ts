import type { LocaleTag } from '../src/messages/localeTags.ts';

/** Most characters of English texts: display guide 3.2, and what a row of 480 px holds. */
const english: { readonly [path: string]: number } = {
  title: 30,
  shortTitle: 11,
  subline: 40,
  shortSubline: 20,
  help: 160,
  shortHelp: 40,
  explanation: 125,
  payButton: 24,
  'states.*.line': 36,
  'gaming.topUpButton': 30,
};

/** Written in letters twice as wide, and as much shorter. */
const wide: ReadonlySet<LocaleTag> = new Set(['zh-CN', 'zh-TW', 'ja', 'ko']);

/** Never longer in any language: they are the same, or there is no room. */
const fixed = ['title', 'shortTitle'];

/**
 * The limits of a language. The guide's stand for English and Chinese. Others may be 30 % longer,
 * as usual for translations from English (W3C "Text size in translation" expects more for short
 * texts): such lines may wrap at 320 px, and a browser test shows that nothing is cut.
 */
export function textLimits(tag: LocaleTag): { readonly [path: string]: number } {
  if (tag === 'en' || wide.has(tag)) return english;
  return Object.fromEntries(
    Object.entries(english).map(([path, most]) => [
      path,
      fixed.includes(path) ? most : Math.floor(most * 1.3),
    ]),
  );
}
