import type { Fault } from '../faults/Fault.ts';
import type { RefundCommands } from '../refund/createRefundCommands.ts';
import type { LoggedRequest } from '../request-log/createRequestLog.ts';
import type { SandboxSession, PaymentChoice } from '../session/SandboxSession.ts';
import type { SessionCommand } from '../session/sessionCommands.ts';
import type { SandboxSettings } from '../store/SandboxStore.ts';
import type { SubscriptionTestCommands } from '../subscription/createSubscriptionCommands.ts';
import type { WebhookEvent } from '../webhooks/WebhookEvent.ts';

/**
 * What a tester may do without HTTP. The seven payment commands resolve when the new state is
 * stored; the webhook leaves in the same moment, `settled()` waits for it. They throw ApiError
 * `resource-missing` for an unknown session and `request-refused` for a transition that
 * API reference 5.3 does not have; repeating a command that is already true changes nothing.
 */
export type SandboxCommands = {
  [Command in SessionCommand]: (sessionId: string) => Promise<SandboxSession>;
} & RefundCommands &
  SubscriptionTestCommands & {
    /** Opens the payer page without a browser: locks the rate (S1). */
    open: (sessionId: string) => Promise<SandboxSession | undefined>;
    /** Picks coin and network as the payer does. */
    choose: (input: {
      sessionId: string;
      choice: PaymentChoice;
    }) => Promise<SandboxSession | undefined>;
    session: (sessionId: string) => Promise<SandboxSession | undefined>;
    /** Newest first; at most 100 unless told otherwise. */
    sessions: (filter?: {
      limit?: number | undefined;
      orderId?: string | undefined;
    }) => Promise<SandboxSession[]>;
    /** Unix milliseconds of the sandbox, the moved clock included. */
    now: () => number;
    /** Moves the sandbox's clock by that many milliseconds, and does what has become due. */
    moveClock: (byMs: number) => Promise<void>;
    /** Switches webhooks on or off, or sends them elsewhere (S10). */
    setWebhooks: (change: {
      enabled?: boolean | undefined;
      /** http or https; replaces the address of every merchant. */
      url?: string | undefined;
    }) => Promise<void>;
    /** What a repeated create gets from now on (B2, S16). */
    setIdempotency: (reading: SandboxSettings['idempotency']) => Promise<void>;
    /** Replaces all fault switches of the REST API; an empty list puts everything right. */
    setFaults: (faults: readonly Fault[]) => Promise<void>;
    /** Puts the clock of signatures wrong by that many milliseconds, without moving anything else. */
    setClockSkew: (byMs: number) => Promise<void>;
    /** The latest calls of the REST API, newest first; at most 100 unless told otherwise. */
    requests: (filter?: { limit?: number | undefined }) => LoggedRequest[];
    settings: () => Readonly<SandboxSettings>;
    /** Events and their delivery attempts, newest first. */
    deliveries: (filter?: { limit?: number | undefined }) => Promise<WebhookEvent[]>;
    /** Sends an event again, also one that was skipped or delivered; false for an unknown id. */
    redeliver: (eventId: string) => Promise<boolean>;
    /** Resolves when no delivery is on its way. */
    settled: () => Promise<void>;
    /** Forgets sessions, events, nonces and switches; the clock goes back. */
    reset: () => Promise<void>;
  };
