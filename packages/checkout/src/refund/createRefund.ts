import {
  createTransport,
  parseId,
  parseRefundView,
  systemClock,
  type RefundView,
} from '@stablepay/core';
import { browserEnvironment } from '../browser/browserEnvironment.ts';
import type { CheckoutSeams } from '../engine/CheckoutSeams.ts';
import { parseProxyUrl } from '../engine/parseProxyUrl.ts';
import { createProxyCaller } from '../query/createProxyCaller.ts';
import { createResource, type Resource } from '../resource/createResource.ts';
import { toRefundDelay } from './toRefundDelay.ts';

export type CreateRefundParameters = Pick<CheckoutSeams, 'fetch' | 'clock' | 'environment'> & {
  /** Where the merchant's proxy is mounted: `/api/stablepay`, or an http(s) address. */
  proxyUrl: string;
  /** The merchant's own id of the refund. */
  refundId: string;
  /** From the shop's backend (`proxy.orderToken`), or the token of the order's session. */
  token: string;
};

/** A refund, followed: read-only, since only the shop's people refund. */
export type Refund = Pick<
  Resource<RefundView>,
  'getSnapshot' | 'subscribe' | 'follow' | 'refresh' | 'stop'
>;

/**
 * A refund without any user interface. It does nothing until `follow()`, and ends with `stop()`.
 *
 * @throws ConfigError for a `proxyUrl`, ValidationError for a `refundId` of the wrong form.
 */
export function createRefund({
  refundId,
  token,
  fetch,
  clock = systemClock,
  environment = browserEnvironment,
  ...rest
}: CreateRefundParameters): Refund {
  const proxyUrl = parseProxyUrl(rest.proxyUrl);
  const path = `/refunds/${encodeURIComponent(parseId(refundId, 'refundId'))}`;
  const transport = createTransport({ fetch, clock, isOnline: environment.isOnline });
  const proxy = createProxyCaller({ proxyUrl, transport });
  return createResource<RefundView>({
    clock,
    environment,
    read: async ({ etag, signal }) =>
      proxy.call({ path, token, etag, signal, parse: parseRefundView }),
    toDelayMs: (known) => toRefundDelay({ ...known, random: clock.random }),
  });
}
