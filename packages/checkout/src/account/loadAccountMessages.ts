import { type LocaleTag, resolveLocale } from '@stablepay/display/locales';
import type { RefundMessages } from '../refund/RefundMessages.ts';
import type { SubscriptionMessages } from '../subscription/SubscriptionMessages.ts';

/** The words of the account pages in one language. */
export type AccountMessages = { subscription: SubscriptionMessages; refund: RefundMessages };

// Written out, because bundlers make a chunk of an import only where they can read its name.
const loaders: Record<LocaleTag, () => Promise<AccountMessages>> = {
  en: async () => {
    const { enSubscription, enRefund } = await import('./locales/en.ts');
    return { subscription: enSubscription, refund: enRefund };
  },
  'zh-CN': async () => {
    const { zhCNSubscription, zhCNRefund } = await import('./locales/zh-CN.ts');
    return { subscription: zhCNSubscription, refund: zhCNRefund };
  },
  'zh-TW': async () => {
    const { zhTWSubscription, zhTWRefund } = await import('./locales/zh-TW.ts');
    return { subscription: zhTWSubscription, refund: zhTWRefund };
  },
  ja: async () => {
    const { jaSubscription, jaRefund } = await import('./locales/ja.ts');
    return { subscription: jaSubscription, refund: jaRefund };
  },
  ko: async () => {
    const { koSubscription, koRefund } = await import('./locales/ko.ts');
    return { subscription: koSubscription, refund: koRefund };
  },
  id: async () => {
    const { idSubscription, idRefund } = await import('./locales/id.ts');
    return { subscription: idSubscription, refund: idRefund };
  },
  th: async () => {
    const { thSubscription, thRefund } = await import('./locales/th.ts');
    return { subscription: thSubscription, refund: thRefund };
  },
  vi: async () => {
    const { viSubscription, viRefund } = await import('./locales/vi.ts');
    return { subscription: viSubscription, refund: viRefund };
  },
  ms: async () => {
    const { msSubscription, msRefund } = await import('./locales/ms.ts');
    return { subscription: msSubscription, refund: msRefund };
  },
  fil: async () => {
    const { filSubscription, filRefund } = await import('./locales/fil.ts');
    return { subscription: filSubscription, refund: filRefund };
  },
  de: async () => {
    const { deSubscription, deRefund } = await import('./locales/de.ts');
    return { subscription: deSubscription, refund: deRefund };
  },
  fr: async () => {
    const { frSubscription, frRefund } = await import('./locales/fr.ts');
    return { subscription: frSubscription, refund: frRefund };
  },
  es: async () => {
    const { esSubscription, esRefund } = await import('./locales/es.ts');
    return { subscription: esSubscription, refund: esRefund };
  },
  'pt-BR': async () => {
    const { ptBRSubscription, ptBRRefund } = await import('./locales/pt-BR.ts');
    return { subscription: ptBRSubscription, refund: ptBRRefund };
  },
  ar: async () => {
    const { arSubscription, arRefund } = await import('./locales/ar.ts');
    return { subscription: arSubscription, refund: arRefund };
  },
  ru: async () => {
    const { ruSubscription, ruRefund } = await import('./locales/ru.ts');
    return { subscription: ruSubscription, refund: ruRefund };
  },
  tr: async () => {
    const { trSubscription, trRefund } = await import('./locales/tr.ts');
    return { subscription: trSubscription, refund: trRefund };
  },
};

/**
 * Loads the words of subscriptions and refunds for the best of the requested languages.
 *
 * @throws (rejects with) what `import()` throws when the chunk can't be fetched. Go on without:
 * the components show English.
 *
 * @example
 * const { subscription } = await loadAccountMessages(navigator.languages);
 * <SubscriptionCard reference="plan-pro" messages={subscription} />
 */
export function loadAccountMessages(requested: readonly string[]): Promise<AccountMessages> {
  return loaders[resolveLocale(requested)]();
}
