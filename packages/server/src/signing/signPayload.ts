import { hmacSha256 } from './hmac.ts';

/** What is signed, in pieces: `timestamp.nonce.body`. */
export function payloadParts({
  timestamp,
  nonce,
  body,
}: {
  timestamp: string;
  nonce: string;
  body: string | Uint8Array;
}): (string | Uint8Array)[] {
  const head = `${timestamp}.${nonce}.`;
  return typeof body === 'string' ? [head + body] : [head, body];
}

/**
 * StablePay's signature: lowercase hex HMAC-SHA256 of `timestamp.nonce.body`, over the exact
 * bytes that are sent; text is sent in UTF-8. Requests without a body sign the empty string
 * (assumption B1). Source: API reference 2.2.
 */
export function signPayload({
  secret,
  ...payload
}: {
  secret: string;
  timestamp: string;
  nonce: string;
  body: string | Uint8Array;
}): Promise<string> {
  return hmacSha256({ secret, parts: payloadParts(payload), form: 'hex' });
}
