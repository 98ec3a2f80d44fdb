import { randomText, type RandomBytes } from '../engine/randomText.ts';
import type { WebhookEvent, WebhookEventType } from './WebhookEvent.ts';

/** What happened, and the resource of the API it happened to (B13). */
export type EventInput = {
  type: WebhookEventType;
  merchantId: string;
  resourceId: string;
  data: unknown;
  /** Unix seconds at which it happened, when that was before now: the clock was moved past it. */
  at?: number | undefined;
};

/** The event of a state change: body as in A11 and B13, and whether it will be sent (S10). */
export function createEvent({
  type,
  merchantId,
  resourceId,
  data,
  random,
  now,
  at = Math.floor(now / 1000),
  willSend,
}: EventInput & {
  random: RandomBytes;
  /** Unix milliseconds. */
  now: number;
  willSend: boolean;
}): WebhookEvent {
  const id = `evt_${randomText({ random, length: 24 })}`;
  return {
    id,
    type,
    merchantId,
    resourceId,
    created: at,
    body: JSON.stringify({ id, type, created: at, data }),
    attempts: [],
    ...(willSend ? { state: 'waiting', nextAttemptAt: now } : { state: 'skipped' }),
  };
}
