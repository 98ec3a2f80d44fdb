import { hmacSha256, toHex } from './hmac.ts';

const encoder = new TextEncoder();

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
  const head = encoder.encode(`${timestamp}.${nonce}.`);
  const data = new Uint8Array(head.length + body.length);
  data.set(head);
  data.set(body, head.length);
  return toHex(await hmacSha256({ secret, data }));
}
