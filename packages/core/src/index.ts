/**
 * `@stablepay/core`: the contract between shop, backend and StablePay. No DOM, no Node, no React,
 * no dependencies.
 */

// errors
export { ApiError, type ApiErrorOptions } from './errors/ApiError.ts';
export { ConfigError } from './errors/ConfigError.ts';
export { errorCatalogue, type ErrorCatalogueEntry } from './errors/errorCatalogue.ts';
export {
  errorCodes,
  familyOf,
  isErrorCode,
  isRetryableCode,
  type ErrorCode,
  type ErrorCodeOf,
  type ErrorFamily,
} from './errors/errorCodes.ts';
export { LoaderError } from './errors/LoaderError.ts';
export { NetworkError } from './errors/NetworkError.ts';
export { SignatureError } from './errors/SignatureError.ts';
export {
  isStablePayError,
  StablePayError,
  type StablePayErrorOptions,
} from './errors/StablePayError.ts';
export { ValidationError } from './errors/ValidationError.ts';

// money
export { currencies, type Currency, type CurrencyCode } from './money/currencies.ts';
export { currencyOf, isCurrencyCode } from './money/currencyOf.ts';
export { decimalStringOf } from './money/decimalStringOf.ts';
export { formatDecimal } from './money/formatDecimal.ts';
export { formatAmount, formatMoney } from './money/formatMoney.ts';
export { isSameMoney, type Money } from './money/Money.ts';
export { parseDecimal, parseMoney } from './money/parseMoney.ts';
export {
  proveConversion,
  type Conversion,
  type ProvenConversion,
} from './money/proveConversion.ts';
export { toDecimalString } from './money/toDecimalString.ts';
export { isTokenCode, tokens, type Token, type TokenCode } from './money/tokens.ts';

// parsing
export {
  parseArray,
  parseBoolean,
  parseInteger,
  parseOptional,
  parseRecord,
  parseString,
  type UnknownRecord,
} from './parsing/fields.ts';

// protocol
export {
  parseCancelSubscriptionRequest,
  type CancelMoment,
  type CancelSubscriptionRequest,
} from './protocol/cancelSubscription.ts';
export { toCheckoutUrl } from './protocol/checkoutUrl.ts';
export {
  parseCreateSessionRequest,
  parseCreateSessionResponse,
  type CreateSessionRequest,
  type CreateSessionResponse,
} from './protocol/createSession.ts';
export {
  parseCreateSubscriptionRequest,
  parseCreateSubscriptionResponse,
  type CreateSubscriptionRequest,
  type CreateSubscriptionResponse,
} from './protocol/createSubscription.ts';
export { parseErrorCode, type ErrorBody } from './protocol/errorBody.ts';
export { parseId, parseReference, parseToken } from './protocol/ids.ts';
export {
  invoiceStatuses,
  parseInvoiceList,
  parseInvoiceView,
  type InvoiceList,
  type InvoiceStatus,
  type InvoiceView,
} from './protocol/invoiceView.ts';
export {
  parseProxyConfig,
  protocolVersion,
  type CurrencyLimits,
  type ProxyConfig,
  type SupportContact,
} from './protocol/proxyConfig.ts';
export { parseLinkSessionResponse, type LinkSessionResponse } from './protocol/linkSession.ts';
export {
  isRefundStatus,
  refundFailureReasons,
  refundReasons,
  refundStatuses,
  type RefundFailureReason,
  type RefundReason,
  type RefundStatus,
} from './protocol/refundStatus.ts';
export { parseRefundView, type RefundView } from './protocol/refundView.ts';
export {
  isFundsStatus,
  isSessionStatus,
  sessionStatuses,
  type SessionStatus,
} from './protocol/sessionStatus.ts';
export { parseSessionView, type SessionView } from './protocol/sessionView.ts';
export {
  isSubscriptionStatus,
  subscriptionIntervals,
  subscriptionStatuses,
  type SubscriptionInterval,
  type SubscriptionStatus,
} from './protocol/subscriptionStatus.ts';
export { parseSubscriptionView, type SubscriptionView } from './protocol/subscriptionView.ts';

// session
export { createDeadline, type Deadline } from './session/createDeadline.ts';
export { reduceSession } from './session/reduceSession.ts';
export type { SessionEvent } from './session/SessionEvent.ts';
export {
  canCancel,
  canPay,
  canStartAgain,
  hasSession,
  isEnded,
  isPaid,
  selectPhase,
  type SessionPhase,
} from './session/sessionSelectors.ts';
export type {
  EndedSession,
  OpenedState,
  SessionFacts,
  SessionState,
  SessionStateName,
} from './session/SessionState.ts';
export { canTransition, transitions } from './session/transitions.ts';

// subscriptions and refunds
export {
  canAuthorize,
  canCancelAtPeriodEnd,
  canCancelNow,
  isPastDue,
  isSubscribed,
  isSubscriptionEnded,
  selectNextCharge,
  selectSubscriptionEnd,
} from './subscription/subscriptionSelectors.ts';
export { isRefundEnded, selectRefundStep, type RefundStep } from './refund/refundSelectors.ts';

// polling
export { failureDelay } from './polling/failureDelay.ts';
export { nextPollDelay, type LastAnswer, type PollSituation } from './polling/nextPollDelay.ts';
export { pollWaitSeconds } from './polling/pollWaitSeconds.ts';

// transport
export {
  createTransport,
  type FailedAnswer,
  type Transport,
  type TransportAnswer,
  type TransportOptions,
  type TransportRequest,
} from './transport/createTransport.ts';
export type { FetchLike } from './transport/defaults.ts';
export { parseRetryAfter } from './transport/parseRetryAfter.ts';
export { pause, retryRequest } from './transport/retryRequest.ts';
export { toProxyError } from './transport/toProxyError.ts';
export type {
  TransportBodyReader,
  TransportCall,
  TransportFetch,
  TransportResponse,
} from './transport/TransportFetch.ts';

// time
export type { CancelTimer, Clock } from './time/Clock.ts';
export { createTestClock, type TestClock } from './time/createTestClock.ts';
export { systemClock } from './time/systemClock.ts';
