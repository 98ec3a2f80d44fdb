import { type LocaleTag, resolveLocale } from '@stablepay/display/locales';
import type { CheckoutMessages } from './CheckoutMessages.ts';

// Written out, because bundlers make a chunk of an import only where they can read its name.
const loaders: Record<LocaleTag, () => Promise<CheckoutMessages>> = {
  en: async () => (await import('../locales/en.ts')).en,
  'zh-CN': async () => (await import('../locales/zh-CN.ts')).zhCN,
  'zh-TW': async () => (await import('../locales/zh-TW.ts')).zhTW,
  ja: async () => (await import('../locales/ja.ts')).ja,
  ko: async () => (await import('../locales/ko.ts')).ko,
  id: async () => (await import('../locales/id.ts')).id,
  th: async () => (await import('../locales/th.ts')).th,
  vi: async () => (await import('../locales/vi.ts')).vi,
  ms: async () => (await import('../locales/ms.ts')).ms,
  fil: async () => (await import('../locales/fil.ts')).fil,
  de: async () => (await import('../locales/de.ts')).de,
  fr: async () => (await import('../locales/fr.ts')).fr,
  es: async () => (await import('../locales/es.ts')).es,
  'pt-BR': async () => (await import('../locales/pt-BR.ts')).ptBR,
  ar: async () => (await import('../locales/ar.ts')).ar,
  ru: async () => (await import('../locales/ru.ts')).ru,
  tr: async () => (await import('../locales/tr.ts')).tr,
};

/**
 * Loads the words for the best of the requested languages, those of the option with them.
 *
 * @throws (rejects with) what `import()` throws when the chunk can't be fetched. Go on with the
 * words you have: `StablePayProvider` shows English without any.
 *
 * @example
 * const messages = await loadMessages(navigator.languages);
 * <StablePayProvider proxyUrl="/api/stablepay" messages={messages}>…
 */
export function loadMessages(requested: readonly string[]): Promise<CheckoutMessages> {
  return loaders[resolveLocale(requested)]();
}
