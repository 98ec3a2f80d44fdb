import { type LocaleTag, resolveLocale } from '@stablepay/display/locales';
import { enDetails } from '../locales/details/en.ts';
import type { DetailMessages } from './DetailMessages.ts';

// Written out, because bundlers make a chunk of an import only where they can read its name.
const loaders: Record<LocaleTag, () => Promise<DetailMessages>> = {
  en: () => Promise.resolve(enDetails),
  'zh-CN': async () => (await import('../locales/details/zh-CN.ts')).zhCNDetails,
  'zh-TW': async () => (await import('../locales/details/zh-TW.ts')).zhTWDetails,
  ja: async () => (await import('../locales/details/ja.ts')).jaDetails,
  ko: async () => (await import('../locales/details/ko.ts')).koDetails,
  id: async () => (await import('../locales/details/id.ts')).idDetails,
  th: async () => (await import('../locales/details/th.ts')).thDetails,
  vi: async () => (await import('../locales/details/vi.ts')).viDetails,
  ms: async () => (await import('../locales/details/ms.ts')).msDetails,
  fil: async () => (await import('../locales/details/fil.ts')).filDetails,
  de: async () => (await import('../locales/details/de.ts')).deDetails,
  fr: async () => (await import('../locales/details/fr.ts')).frDetails,
  es: async () => (await import('../locales/details/es.ts')).esDetails,
  'pt-BR': async () => (await import('../locales/details/pt-BR.ts')).ptBRDetails,
  ar: async () => (await import('../locales/details/ar.ts')).arDetails,
  ru: async () => (await import('../locales/details/ru.ts')).ruDetails,
  tr: async () => (await import('../locales/details/tr.ts')).trDetails,
};

/**
 * The later words of a language, or those of English where there are none.
 *
 * @throws (rejects with) what `import()` throws when the chunk can't be fetched.
 */
export function loadDetailMessages(locale: string): Promise<DetailMessages> {
  return loaders[resolveLocale([locale])]();
}
