import type { CardSnippet } from './Snippet.ts';
import type { SnippetChoices } from './SnippetChoices.ts';
import { titleOf } from './titleOf.ts';

const instructions = {
  en: 'Pay here: [your payment link]. If you have already sent funds, please don’t pay again: contact us.',
  zh: '请在此付款：[您的付款链接]。如果已经转账，请勿重复付款，请联系我们。',
};

/** Values for a manual payment method of Shopify: the way without a payments app. */
export function shopifyManualMethod(choices: SnippetChoices): CardSnippet {
  const isChinese = /^zh-(?:CN|Hans)|^zh$/.test(choices.messages.locale);
  return {
    kind: 'card',
    id: 'shopify-manual',
    fields: [
      {
        label: { en: 'Custom payment method name', zh: '自定义付款方式名称' },
        value: titleOf(choices),
      },
      { label: { en: 'Additional details', zh: '其他详情' }, value: choices.messages.help },
      {
        label: { en: 'Payment instructions', zh: '付款说明' },
        value: isChinese ? instructions.zh : instructions.en,
      },
    ],
  };
}
