import type { Clock, FetchLike } from '@stablepay/core';
import { randomText, type RandomBytes } from '../engine/randomText.ts';
import type { Signer } from '../signing/Signer.ts';
import type { DeliveryAttempt, WebhookEvent } from './WebhookEvent.ts';

const timeoutMs = 30_000;

/**
 * Delivers one event once, signed with a fresh timestamp and nonce (API reference 9.2). Never
 * throws and never follows a redirect: the receiver's address is the only one that sees the body.
 */
export async function sendWebhook({
  event,
  url,
  secret,
  now,
  wireNow,
  clock,
  random,
  signer,
  fetch,
  signal,
}: {
  event: WebhookEvent;
  url: string;
  secret: string;
  /** Unix milliseconds of the sandbox. */
  now: number;
  /** Unix milliseconds that are signed. */
  wireNow: number;
  clock: Clock;
  random: RandomBytes;
  signer: Signer;
  fetch: FetchLike;
  /** Gives up early. */
  signal: AbortSignal;
}): Promise<DeliveryAttempt> {
  const timestamp = String(Math.floor(wireNow / 1000));
  const nonce = randomText({ random, length: 32 });
  const body = new TextEncoder().encode(event.body);
  const signature = await signer.sign({ secret, timestamp, nonce, body });

  const controller = new AbortController();
  const abort = () => controller.abort();
  const cancelTimer = clock.setTimer(abort, timeoutMs);
  signal.addEventListener('abort', abort, { once: true });
  try {
    const response = await fetch(url, {
      method: 'POST',
      headers: {
        'Content-Type': 'application/json; charset=utf-8',
        'User-Agent': 'StablePay-Webhook/1.0',
        'X-StablePay-Signature': signature,
        'X-StablePay-Timestamp': timestamp,
        'X-StablePay-Nonce': nonce,
        'X-StablePay-Event-Type': event.type,
        'X-StablePay-Event-ID': event.id,
      },
      body: event.body,
      redirect: 'manual',
      signal: controller.signal,
    });
    // Frees the connection; what the receiver says besides its status does not matter.
    await response.body?.cancel();
    return { at: now, status: response.status };
  } catch {
    return { at: now, fault: controller.signal.aborted ? 'timeout' : 'connection-failed' };
  } finally {
    cancelTimer();
    signal.removeEventListener('abort', abort);
  }
}
