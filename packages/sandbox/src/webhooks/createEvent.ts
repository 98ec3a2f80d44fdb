import { randomText, type RandomBytes } from '../engine/randomText.ts';
import type { SandboxSession } from '../session/SandboxSession.ts';
import { toSessionResource } from '../session/toSessionResource.ts';
import type { WebhookEvent, WebhookEventType } from './WebhookEvent.ts';

/** The event of a state change: body as in A11 and B13, and whether it will be sent (S10). */
export function createEvent({
  session,
  type,
  random,
  now,
  baseUrl,
  willSend,
}: {
  session: SandboxSession;
  type: WebhookEventType;
  random: RandomBytes;
  /** Unix milliseconds. */
  now: number;
  baseUrl: string;
  willSend: boolean;
}): WebhookEvent {
  const id = `evt_${randomText({ random, length: 24 })}`;
  const created = Math.floor(now / 1000);
  const data = toSessionResource({ session, baseUrl });
  return {
    id,
    type,
    merchantId: session.merchantId,
    sessionId: session.id,
    created,
    body: JSON.stringify({ id, type, created, data }),
    attempts: [],
    ...(willSend ? { state: 'waiting', nextAttemptAt: now } : { state: 'skipped' }),
  };
}
