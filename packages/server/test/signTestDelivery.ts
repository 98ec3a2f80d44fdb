import { signPayload } from '../src/signing/signPayload.ts';

export type Delivery = { headers: Record<string, string>; body: string };

/** A delivery as StablePay would sign it, about anything we like. */
export async function signTestDelivery({
  secret,
  type = 'payment.completed',
  resource,
  withoutId = false,
  now = Date.now(),
}: {
  secret: string;
  type?: string;
  resource: Record<string, unknown>;
  /** The body then names no event; only the unsigned header does. */
  withoutId?: boolean;
  /** Unix milliseconds. */
  now?: number;
}): Promise<Delivery> {
  const timestamp = String(Math.floor(now / 1_000));
  const nonce = `test-${crypto.randomUUID()}`;
  const id = `evt_${crypto.randomUUID().replaceAll('-', '').slice(0, 24)}`;
  const body = JSON.stringify({
    ...(!withoutId && { id }),
    type,
    created: Number(timestamp),
    data: resource,
  });
  const bytes = new TextEncoder().encode(body);
  return {
    body,
    headers: {
      'Content-Type': 'application/json',
      'X-StablePay-Timestamp': timestamp,
      'X-StablePay-Nonce': nonce,
      'X-StablePay-Signature': await signPayload({ secret, timestamp, nonce, body: bytes }),
      'X-StablePay-Event-ID': id,
      'X-StablePay-Event-Type': type,
    },
  };
}
