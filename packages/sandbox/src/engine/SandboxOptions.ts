import type { Clock, FetchLike } from '@stablepay/core';
import type { Signer } from '../signing/Signer.ts';
import type { SandboxStore } from '../store/SandboxStore.ts';
import type { RandomBytes } from './randomText.ts';
import type { SandboxMerchant } from './SandboxMerchant.ts';

export type SandboxOptions = {
  /** The origin under which the engine is reached, e.g. `http://127.0.0.1:4010`. */
  baseUrl: string;
  merchants: readonly SandboxMerchant[];
  /** Default: the clock of the machine. */
  clock?: Clock | undefined;
  /** Default: memory. */
  store?: SandboxStore | undefined;
  /** Default: the platform's secure random bytes. */
  random?: RandomBytes | undefined;
  /** Makes ids and nonces repeatable; under a test clock the whole run. Excludes `random`. */
  seed?: string | undefined;
  /** Default: WebCrypto. */
  signer?: Signer | undefined;
  /** Delivers webhooks; default: the platform's fetch. */
  webhookFetch?: FetchLike | undefined;
  /** Whole seconds in milliseconds; default 1,800,000 (A7). */
  sessionLifetimeMs?: number | undefined;
  /** Default 100 (A15). Raise it where a test clock stands still. */
  rateLimitPerSecond?: number | undefined;
  /** How long a refund is processing before it completes; default 15,000 (S13). */
  refundDelayMs?: number | undefined;
  /** What a repeated create gets; default `replay` (B2, S16). */
  idempotency?: 'replay' | 'conflict' | undefined;
  /** Opens the control API; without it `/__sandbox` does not exist. At least 16 characters. */
  controlToken?: string | undefined;
};
