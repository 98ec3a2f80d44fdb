import { en, type CheckoutMessages } from '@stablepay/checkout';
import { zhCN } from '@stablepay/checkout/locales/zh-CN';
import { useMessages } from './useMessages.ts';

/** The words of the payment components in the language of the shop. */
export function usePaymentWords(): CheckoutMessages {
  return useMessages().locale === 'en' ? en : zhCN;
}
