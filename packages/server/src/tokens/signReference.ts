import { parseInteger, ValidationError } from '@stablepay/core';
import { parseSecret } from '../signing/parseSecret.ts';
import { openSeal, sealText } from './sealText.ts';

const purpose = 'stablepay-reference-v1';
const orderPattern = /^[\x21-\x7e]{1,100}$/;

/**
 * A merchant's order reference: 1 to 100 visible ASCII characters, so that it fits, with the
 * attempt behind it, into StablePay's `order_id` and the idempotency key.
 *
 * @throws ValidationError `invalid-input`.
 */
export function parseOrderReference(value: unknown): string {
  if (typeof value === 'string' && orderPattern.test(value)) return value;
  throw new ValidationError({
    code: 'invalid-input',
    path: 'reference',
    message: 'reference must have 1 to 100 visible ASCII characters.',
  });
}

/**
 * Signs an order reference for pages that have no login or cookie of the shop: script tags,
 * e-mails, other origins. Whoever holds the result may open a payment for that order until
 * `expiresAt` (Unix milliseconds), and nothing else.
 *
 * @example
 * const reference = await signReference({
 *   reference: 'ORD-1001',
 *   expiresAt: Date.now() + 24 * 60 * 60 * 1000,
 *   secret: process.env.STABLEPAY_TOKEN_SECRET,
 * });
 */
export async function signReference({
  reference,
  expiresAt,
  secret,
}: {
  reference: string;
  expiresAt: number;
  secret: string | undefined;
}): Promise<string> {
  parseInteger(expiresAt, 'expiresAt');
  const text = `${parseOrderReference(reference)}.${Math.floor(expiresAt / 1_000)}`;
  return sealText({ text, purpose, secret: parseSecret(secret, 'secret') });
}

/** What a browser's reference turned out to be. */
export type OpenedReference = { reference: string; signed: boolean };

/**
 * Opens a reference from a browser. A valid signature yields the order inside; anything else is
 * an unsigned reference, and `resolveOrder` has to decide whose it is. Undefined when it is
 * neither: expired, or longer than an order reference may be.
 */
export async function openReference({
  text,
  secrets,
  now,
}: {
  text: string;
  secrets: readonly string[];
  now: number;
}): Promise<OpenedReference | undefined> {
  const sealed = await openSeal({ sealed: text, purpose, secrets });
  if (sealed === undefined) {
    return orderPattern.test(text) ? { reference: text, signed: false } : undefined;
  }
  const dot = sealed.lastIndexOf('.');
  const expiresAt = Number(sealed.slice(dot + 1)) * 1_000;
  return expiresAt > now ? { reference: sealed.slice(0, dot), signed: true } : undefined;
}
