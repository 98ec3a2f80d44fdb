import { type LocaleTag, localeTags } from './localeTags.ts';

/** Written languages that are read by those who asked for the first one. */
const readAlso: Record<string, string> = { yue: 'zh' };

/** The likely full form of a tag, or undefined for what is no BCP 47 tag, such as `*`. */
function expand(tag: string): Intl.Locale | undefined {
  try {
    return new Intl.Locale(tag.trim().replaceAll('_', '-')).maximize();
  } catch {
    return undefined;
  }
}

/**
 * The language to show to somebody who asked for these, best first, as `navigator.languages` or
 * an `Accept-Language` header lists them. A tag stands for its language and script, so that
 * `zh-Hant-HK` finds `zh-TW`, `pt` finds `pt-BR` and the old names `tl` and `in` find `fil` and
 * `id`; the same region is preferred. Nothing found is `en`. Needs no network.
 *
 * @example
 * resolveLocale(['no', 'zh-HK', 'fr']) // 'zh-TW'
 */
export function resolveLocale(requested: readonly string[]): LocaleTag {
  for (const tag of requested) {
    const wanted = expand(tag);
    if (!wanted) continue;
    const language = readAlso[wanted.language] ?? wanted.language;
    const fitting = localeTags.filter((candidate) => {
      const offered = expand(candidate);
      return offered?.language === language && offered.script === wanted.script;
    });
    const found =
      fitting.find((candidate) => expand(candidate)?.region === wanted.region) ?? fitting[0];
    if (found) return found;
  }
  return 'en';
}
