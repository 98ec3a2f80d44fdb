import { ConfigError, systemClock } from '@stablepay/core';
import { isProduction } from '../proxy/isProduction.ts';
import { parseSecret } from '../signing/parseSecret.ts';
import { signPayload } from '../signing/signPayload.ts';
import type { EventType } from './eventTypes.ts';

/** A delivery as it goes over the wire. */
export type SignedWebhook = { headers: Record<string, string>; body: string };

const randomWord = (length: number) => crypto.randomUUID().replaceAll('-', '').slice(0, length);

/**
 * Signs an event as StablePay would, for the tests of your webhook handlers: post it to
 * `{basePath}/webhooks`. The proxy asks StablePay, or the sandbox, about the resource all the
 * same, so an event alone fulfils nothing.
 *
 * It takes the secret from its caller and from nowhere else, makes whole events only, and refuses
 * to run with `NODE_ENV=production`, so that no running shop can be made to sign for anybody.
 *
 * @throws ConfigError `config-invalid` in production, `config-missing` or `secret-weak`.
 *
 * @example
 * const { headers, body } = await signWebhook({
 *   secret: 'the-webhook-secret-of-the-test',
 *   type: 'payment.completed',
 *   resource: { id: session.id },
 * });
 * await proxy.fetch(new Request(`${origin}/api/stablepay/webhooks`, { method: 'POST', headers, body }));
 */
export async function signWebhook({
  secret,
  type,
  resource,
  id = `evt_${randomWord(24)}`,
  now = systemClock.now(),
}: {
  secret: string | undefined;
  type: EventType;
  /** What the event is about, in the form of the API. */
  resource: Readonly<Record<string, unknown>>;
  /** The event's id; the same id is the same event. Default: a new one. */
  id?: string | undefined;
  /** Unix milliseconds of the signature. Default: now. */
  now?: number | undefined;
}): Promise<SignedWebhook> {
  if (isProduction()) {
    throw new ConfigError({
      code: 'config-invalid',
      message: 'signWebhook is for tests and does not run with NODE_ENV=production.',
    });
  }
  const key = parseSecret(secret, 'secret');
  const timestamp = String(Math.floor(now / 1_000));
  const nonce = `test-${crypto.randomUUID()}`;
  const body = JSON.stringify({ id, type, created: Number(timestamp), data: resource });
  const bytes = new TextEncoder().encode(body);
  return {
    body,
    headers: {
      'Content-Type': 'application/json',
      'User-Agent': 'StablePay-Webhook/1.0',
      'X-StablePay-Timestamp': timestamp,
      'X-StablePay-Nonce': nonce,
      'X-StablePay-Signature': await signPayload({ secret: key, timestamp, nonce, body: bytes }),
      'X-StablePay-Event-ID': id,
      'X-StablePay-Event-Type': type,
    },
  };
}
