import {
  ApiError,
  canAuthorize,
  toCheckoutUrl,
  type ProxyConfig,
  type SubscriptionView,
} from '@stablepay/core';

/**
 * The parsed address of the page where the charges are authorised, when its origin is one the
 * shop trusts; the error when it is not; neither while there is nothing to authorise.
 */
export function selectAuthorizePage({
  subscription,
  config,
}: {
  subscription: SubscriptionView | undefined;
  config: ProxyConfig | undefined;
}): { authorizeUrl?: string | undefined; refusal?: ApiError | undefined } {
  if (!config || !subscription || !canAuthorize(subscription)) return {};
  const { checkoutOrigins } = config;
  const url = toCheckoutUrl({ url: subscription.url, checkoutOrigins });
  if (url) return { authorizeUrl: url.href };
  return {
    refusal: new ApiError({
      code: 'checkout-origin-refused',
      status: 502,
      message: 'The page of this subscription is not on an origin this shop trusts.',
    }),
  };
}
