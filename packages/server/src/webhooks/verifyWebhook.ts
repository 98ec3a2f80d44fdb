import { type Clock, SignatureError, systemClock } from '@stablepay/core';
import { ownNoncePrefix } from '../signing/createNonce.ts';
import { isSameSecret, sha256Hex } from '../signing/hmac.ts';
import { parseSecrets } from '../signing/parseSecrets.ts';
import { payloadParts, signPayload } from '../signing/signPayload.ts';
import { parseWebhookBody, type WebhookEvent } from './parseWebhookBody.ts';

/** A delivery whose signature is ours to trust; the payment itself is still to be re-read. */
export type VerifiedDelivery = {
  event: WebhookEvent;
  nonce: string;
  /** SHA-256 of what was signed: the same for every copy of one delivery. */
  digest: string;
};

const toleranceSeconds = 300;
const timestampPattern = /^\d{10}$/;
const noncePattern = /^[A-Za-z0-9_-]{16,64}$/;
const signaturePattern = /^[0-9a-f]{64}$/;

// The patterns are anchored and of a fixed length: a huge header costs nothing (lessons T09).
const header = (headers: Pick<Headers, 'get'>, name: string, pattern: RegExp): string => {
  const value = headers.get(name) ?? '';
  if (pattern.test(value)) return value;
  throw new SignatureError({
    code: 'signature-malformed',
    message: `${name} is missing or does not have the documented form.`,
  });
};

/**
 * Checks a webhook delivery over its raw bytes: forms, time in both directions, our own requests
 * sent back, signature with any of the secrets in constant time, and that the unsigned headers do
 * not contradict the signed body. Source: API reference 9.3; lessons T01–T09.
 *
 * It keeps nothing, so it accepts the same delivery again for five minutes: replays are known only
 * by the proxy's receiver at `{basePath}/webhooks`, which is what to use. And the body says what to
 * ask StablePay for, not what is true.
 *
 * @param body the raw bytes as they arrived; a parsed and re-serialised body never verifies.
 * @param secrets of which any may have signed; each of at least 16 bytes.
 * @throws SignatureError or ValidationError for the delivery, ConfigError `config-missing` or
 * `secret-weak` for the secrets; always typed.
 */
export async function verifyWebhook({
  headers,
  body,
  secrets,
  clock = systemClock,
}: {
  headers: Pick<Headers, 'get'>;
  body: Uint8Array;
  secrets: readonly (string | undefined)[];
  clock?: Clock | undefined;
}): Promise<VerifiedDelivery> {
  // Anybody can sign with an empty secret.
  const keys = parseSecrets(secrets, 'secrets');
  const timestamp = header(headers, 'X-StablePay-Timestamp', timestampPattern);
  const nonce = header(headers, 'X-StablePay-Nonce', noncePattern);
  const signature = header(headers, 'X-StablePay-Signature', signaturePattern);

  if (Math.abs(clock.now() / 1_000 - Number(timestamp)) > toleranceSeconds) {
    throw new SignatureError({
      code: 'timestamp-out-of-range',
      message: 'The delivery was signed more than five minutes before or after now.',
    });
  }
  if (nonce.startsWith(ownNoncePrefix)) {
    throw new SignatureError({
      code: 'delivery-reflected',
      message: 'The delivery carries a nonce of our own requests.',
    });
  }
  const expected = await Promise.all(
    keys.map((secret) => signPayload({ secret, timestamp, nonce, body })),
  );
  if (!expected.map((one) => isSameSecret(one, signature)).includes(true)) {
    throw new SignatureError({
      code: 'signature-mismatch',
      message: 'The signature does not belong to these bytes and this secret.',
    });
  }
  const digest = await sha256Hex(payloadParts({ timestamp, nonce, body }));
  return { event: parseWebhookBody({ headers, body }), nonce, digest };
}
