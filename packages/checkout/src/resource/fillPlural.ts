import type { PluralForms } from '@stablepay/display';
import { fillMessage } from '../messages/fillMessage.ts';

/** The form a count takes in a language, with `{count}` and the other slots filled. */
export function fillPlural({
  forms,
  count,
  locale,
  values = {},
}: {
  forms: PluralForms & { exact?: string | undefined };
  count: number;
  locale: string;
  values?: Record<string, string> | undefined;
}): string {
  const exact = count === 1 ? forms.exact : undefined;
  const form = exact ?? forms[new Intl.PluralRules(locale).select(count)] ?? forms.other;
  const digits = new Intl.NumberFormat(locale).format(count);
  return fillMessage(form, { ...values, count: digits });
}
