import { ApiError, canPay, toCheckoutUrl, type ApiErrorOptions } from '@stablepay/core';
import type { CheckoutSnapshot } from './CheckoutSnapshot.ts';

const refusal = {
  code: 'checkout-origin-refused',
  status: 502,
  message: 'The payment page is not on an origin this shop trusts.',
} as const satisfies ApiErrorOptions;

/**
 * The parsed address of the payment page while something may be paid and its origin is listed;
 * the error when it is not listed; neither while the list is not known.
 */
export function selectPaymentPage({ state, config }: Pick<CheckoutSnapshot, 'state' | 'config'>): {
  checkoutUrl?: string | undefined;
  refusal?: ApiError | undefined;
} {
  if (!config || !canPay(state)) return {};
  const { checkoutOrigins } = config;
  const url = toCheckoutUrl({ url: state.session.url, checkoutOrigins });
  return url ? { checkoutUrl: url.href } : { refusal: new ApiError(refusal) };
}
