import type { Follower } from '../settle/createFollower.ts';
import type { SettleRefund } from '../refunds/createSettleRefund.ts';
import type { Settle } from '../settle/createSettle.ts';
import type { SettleSubscription } from '../subscriptions/createSettleSubscription.ts';
import type { Begun } from './createBegun.ts';
import type { InvoicePages } from './createInvoicePages.ts';
import type { SessionWatch } from './createSessionWatch.ts';
import type { SharedReads } from './createSharedReads.ts';
import type { ProxyContext } from './ProxyContext.ts';
import type { ProxyRequest } from './ProxyRequest.ts';

/** What a route works with. */
export type ProxyRuntime = {
  context: ProxyContext;
  settle: Settle;
  settleSubscription: SettleSubscription;
  settleRefund: SettleRefund;
  subscriptionReads: SharedReads;
  refundReads: SharedReads;
  invoicePages: InvoicePages;
  follower: Follower;
  watch: SessionWatch;
  begun: Begun;
};

/** One call of a route; `id` is the undecoded segment of the path, empty where it has none. */
export type RouteCall = {
  runtime: ProxyRuntime;
  request: ProxyRequest;
  id: string;
};
