import type { Clock } from '@stablepay/core';
import type { Serializer } from '../engine/createSerializer.ts';
import type { Settings } from '../engine/createSettings.ts';
import type { RandomBytes } from '../engine/randomText.ts';
import type { Merchant } from '../engine/SandboxMerchant.ts';
import type { Refunds } from '../refund/createRefunds.ts';
import type { RequestLog } from '../request-log/createRequestLog.ts';
import type { Sessions } from '../session/createSessions.ts';
import type { Signer } from '../signing/Signer.ts';
import type { SandboxStore } from '../store/SandboxStore.ts';
import type { Subscriptions } from '../subscription/createSubscriptions.ts';

/** What the REST API works with. */
export type RestContext = {
  baseUrl: string;
  merchants: readonly Merchant[];
  store: SandboxStore;
  settings: Settings;
  sessions: Sessions;
  refunds: Refunds;
  subscriptions: Subscriptions;
  serialize: Serializer;
  requestLog: RequestLog;
  signer: Signer;
  clock: Clock;
  /** Aborted when the sandbox closes. */
  closed: AbortSignal;
  random: RandomBytes;
  lifetimeSeconds: number;
  /** How long a refund is processing. */
  refundDelayMs: number;
  rateLimitPerSecond: number;
  /** Called when something was created. */
  onChange: () => void;
};

/** An authenticated call. */
export type RestCall = { request: Request; body: Uint8Array; merchant: Merchant };

/** Status and JSON text of an answer; text, so that a repeated create gets the same bytes. */
export type RestAnswer = { status: number; body: string };
