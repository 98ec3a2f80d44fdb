import { hmacSha256, toHex } from './hmac.ts';

const encoder = new TextEncoder();

/** The bytes that are signed: `timestamp.nonce.body`. */
export function joinPayload({
  timestamp,
  nonce,
  body,
}: {
  timestamp: string;
  nonce: string;
  body: Uint8Array;
}): Uint8Array {
  const head = encoder.encode(`${timestamp}.${nonce}.`);
  const payload = new Uint8Array(head.length + body.length);
  payload.set(head);
  payload.set(body, head.length);
  return payload;
}

/**
 * StablePay's signature: lowercase hex HMAC-SHA256 of `timestamp.nonce.body`, over the exact
 * bytes that are sent. Requests without a body sign the empty string (assumption B1).
 * Source: API reference 2.2.
 */
export async function signPayload({
  secret,
  timestamp,
  nonce,
  body,
}: {
  secret: string;
  timestamp: string;
  nonce: string;
  body: Uint8Array;
}): Promise<string> {
  const data = joinPayload({ timestamp, nonce, body });
  return toHex(await hmacSha256({ secret, data }));
}
