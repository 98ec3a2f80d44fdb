import { tomlString } from '../escape/tomlString.ts';
import type { CodeSnippet } from './Snippet.ts';
import type { SnippetChoices } from './SnippetChoices.ts';
import { checkedTitle, titleOf } from './titleOf.ts';

/**
 * The labels of a Shopify payments app, target `payments.offsite.render`. Keys and limits:
 * https://shopify.dev/docs/apps/build/payments/configuration
 *
 * @throws ValidationError `invalid-input` when a title has over 50 characters.
 */
export function shopifyLabels(choices: SnippetChoices): CodeSnippet {
  const translations = (choices.translations ?? []).map(({ locale, title }, index) => {
    const label = checkedTitle({ title, path: `translations.${index}.title` });
    return `  { locale = ${tomlString(locale)}, label = ${tomlString(label)} },`;
  });
  const code = [
    '# The part of the extension that names the method; the rest of the file stays as it is.',
    'merchant_label = "StablePay"',
    `buyer_label = ${tomlString(titleOf(choices))}`,
    ...(translations.length > 0 ? ['buyer_label_translations = [', ...translations, ']'] : []),
    'supported_payment_methods = ["usdt", "usdc"]',
    `supported_buyer_contexts = [{ currency = ${tomlString(choices.currency)} }]`,
  ];
  return {
    kind: 'code',
    id: 'shopify-labels',
    language: 'toml',
    file: 'shopify.extension.toml',
    code: `${code.join('\n')}\n`,
  };
}
