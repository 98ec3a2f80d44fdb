/**
 * `@stablepay/sandbox`: the StablePay API on your own machine. This entry is the engine, which
 * runs anywhere; `./node` is the HTTP server, `./testing` joins the engine with a shop in tests.
 */

// engine
export { createSandbox, type Sandbox } from './engine/createSandbox.ts';
export type { RandomBytes } from './engine/randomText.ts';
export type { SandboxCommands } from './engine/SandboxCommands.ts';
export type { SandboxMerchant } from './engine/SandboxMerchant.ts';
export type { SandboxOptions } from './engine/SandboxOptions.ts';

// what is assumed about the API
export { assumptions, type AssumptionId } from './assumptions.ts';

// sessions
export { networks, type Network } from './session/networks.ts';
export type { LineItem, PaymentChoice, SandboxSession } from './session/SandboxSession.ts';
export { canCommand, sessionCommands, type SessionCommand } from './session/sessionCommands.ts';

// refunds
export type { RefundCommands, RefundTarget } from './refund/createRefundCommands.ts';
export type { RefundFailure, RefundReason, RefundStatus } from './refund/refundRules.ts';
export type { SandboxRefund } from './refund/SandboxRefund.ts';

// subscriptions
export type { SubscriptionTestCommands } from './subscription/createSubscriptionCommands.ts';
export type { SandboxInvoice } from './subscription/SandboxInvoice.ts';
export type { SandboxSubscription } from './subscription/SandboxSubscription.ts';
export {
  canDrive,
  subscriptionCommands,
  type SubscriptionCommand,
} from './subscription/subscriptionCommands.ts';
export { dunningDelays, type SubscriptionStatus } from './subscription/subscriptionRules.ts';

// faults
export type { Fault, FaultKind } from './faults/Fault.ts';

// rates
export { rateTable } from './rates/rateTable.ts';

// webhooks
export { retryDelays } from './webhooks/retryDelays.ts';
export {
  webhookEventTypes,
  type DeliveryAttempt,
  type WebhookEvent,
  type WebhookEventType,
} from './webhooks/WebhookEvent.ts';

// signing
export type { Signer } from './signing/Signer.ts';
export { webCryptoSigner } from './signing/webCryptoSigner.ts';

// store
export { createMemoryStore } from './store/createMemoryStore.ts';
export type { RecordKind, RecordWrite, SandboxRecords } from './store/SandboxRecords.ts';
export type { SandboxSettings, SandboxStore, StoredAnswer } from './store/SandboxStore.ts';
