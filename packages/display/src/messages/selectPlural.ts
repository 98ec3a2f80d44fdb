import type { PluralForms } from './PluralForms.ts';

/**
 * The form a count takes in a language, with its slots not yet filled:
 * `selectPlural({ forms: messages.moreWallets, count: 7, locale: messages.locale })`.
 */
export function selectPlural({
  forms,
  count,
  locale,
}: {
  forms: PluralForms;
  count: number;
  locale: string;
}): string {
  return forms[new Intl.PluralRules(locale).select(count)] ?? forms.other;
}
