import { parseLinkSessionResponse } from '@stablepay/core';
import type { Checkout } from '../engine/Checkout.ts';
import type { CheckoutInside, CheckoutPart } from '../engine/CheckoutInside.ts';
import { readFollowPart, writeFollowPart } from './FollowAccess.ts';

export type FollowLinks = CheckoutPart & {
  /**
   * An address that shows this payment on another device: `pageUrl`, with a token in its fragment
   * that may look and nothing else. Undefined while there is no session.
   *
   * @throws (rejects with) ApiError, NetworkError of the merchant's backend; ApiError
   * `session-not-found` where this browser follows a link itself.
   */
  create: (options: { pageUrl: string | URL }) => Promise<string | undefined>;
};

/**
 * Links to another device for a payment that was started here.
 *
 * @example
 * const links = createFollowLinks(checkout);
 * const link = await links.create({ pageUrl: location.href });
 */
export function createFollowLinks(checkout: Pick<Checkout, 'extend'>): FollowLinks {
  return checkout.extend(createLinks);
}

function createLinks({ proxy, follower }: CheckoutInside): FollowLinks {
  let controller = new AbortController();
  return {
    create: async ({ pageUrl }) => {
      const access = follower.access();
      if (!access) return undefined;
      const { sessionId } = access;
      const { token } = await proxy.ask({
        path: `/sessions/${encodeURIComponent(sessionId)}/link`,
        token: access.token,
        body: {},
        signal: controller.signal,
        parse: parseLinkSessionResponse,
      });
      const url = new URL(pageUrl);
      const { rest } = readFollowPart(url.hash);
      url.hash = `${rest === '' ? '#' : `${rest}&`}${writeFollowPart({ sessionId, token })}`;
      return url.href;
    },
    stop: () => {
      controller.abort();
      controller = new AbortController();
    },
  };
}
