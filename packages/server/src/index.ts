/**
 * `@stablepay/server`: the merchant's backend. Signed API client, browser-facing proxy, webhook
 * receiver, store. Never import it into a browser bundle: it holds keys.
 */

// API client
export { createStablePay, type StablePayOptions } from './client/createStablePay.ts';
export type {
  CallOptions,
  CreateOptions,
  StablePay,
  SubscriptionExpansion,
} from './client/StablePay.ts';
export { endpoints, type Endpoint, type EndpointName } from './client/endpoints.ts';
export type { CreateRefundParams } from './client/CreateRefundParams.ts';
export type { CreateSessionParams, LineItem } from './client/CreateSessionParams.ts';
export type {
  CreateSubscriptionParams,
  SubscriptionItemParams,
} from './client/CreateSubscriptionParams.ts';
export type { ListInvoicesParams, ListSubscriptionsParams } from './client/ListParams.ts';
export type { StablePayPage } from './client/resourceFields.ts';
export type { StablePayInvoice } from './client/StablePayInvoice.ts';
export type {
  ExpandedPaymentMethod,
  StablePayPaymentMethod,
} from './client/StablePayPaymentMethod.ts';
export type { CanceledRefund, StablePayRefund } from './client/StablePayRefund.ts';
export type { CanceledSession, StablePaySession } from './client/StablePaySession.ts';
export type {
  StablePayCustomer,
  StablePaySubscription,
  StablePaySubscriptionItem,
} from './client/StablePaySubscription.ts';

// proxy
export { createProxy, type Proxy } from './proxy/createProxy.ts';
export type {
  AttentionEvent,
  AttentionKind,
  Order,
  PaidEvent,
  ProxyOptions,
  ResolveOrderParams,
} from './proxy/ProxyOptions.ts';
export type { Connection } from './proxy/clientKeyOf.ts';
export type { RateLimits } from './proxy/createGate.ts';
export type { LogEntry } from './proxy/LogEntry.ts';
export type { ReconcileResult } from './settle/reconcile.ts';

// what the shop is told
export type { HandlerResult } from './effects/carryOut.ts';
export type { EffectResource, FailureRecord } from './effects/FailureRecord.ts';
export type {
  DeadLetter,
  Handlers,
  InvoiceEvent,
  RefundEvent,
  SubscriptionEvent,
} from './effects/Handlers.ts';

// subscriptions and refunds
export type { Plan } from './subscriptions/Plan.ts';
export type { SubscriptionAccess } from './subscriptions/findAccess.ts';
export type { SubscriptionRecord } from './subscriptions/SubscriptionRecord.ts';
export type { Refund, RefundsApi } from './refunds/createRefundsApi.ts';
export type { RefundEntry } from './refunds/RefundLedger.ts';
export type { RefundParams, RefundTarget } from './refunds/RefundParams.ts';

// references and tokens
export { signReference } from './tokens/signReference.ts';

// webhooks
export { verifyWebhook, type VerifiedDelivery } from './webhooks/verifyWebhook.ts';
export type { WebhookEvent } from './webhooks/parseWebhookBody.ts';
export { eventTypes, type EventType } from './webhooks/eventTypes.ts';

// stores
export { createMemoryStore } from './store/createMemoryStore.ts';
export type {
  Attempt,
  ClaimResult,
  Lease,
  OrderRecord,
  RecordAddress,
  SessionRecord,
  Store,
  StoredText,
  WriteText,
} from './store/Store.ts';

// errors, so that a backend needs no second import
export {
  ApiError,
  ConfigError,
  isStablePayError,
  NetworkError,
  SignatureError,
  StablePayError,
  ValidationError,
} from '@stablepay/core';
