import type { TestShop } from '../src/testing/createTestShop.ts';
import { webCryptoSigner } from '../src/signing/webCryptoSigner.ts';

/** Creates a session, or what `path` creates, through the test shop's fetch, in Node or a browser; gives its id. */
export async function createOverFetch(
  { fetch, sandbox, clock, apiKey, secretKey }: TestShop,
  fields: Record<string, unknown> = {},
  path = '/api/v1/checkout/sessions/create',
): Promise<string> {
  const timestamp = String(Math.floor(clock.now() / 1000));
  const nonce = globalThis.crypto.randomUUID();
  const order = globalThis.crypto.randomUUID();
  const text = JSON.stringify({ amount: 4820, currency: 'USD', order_id: order, ...fields });
  const body = new TextEncoder().encode(text);
  const signature = await webCryptoSigner.sign({ secret: secretKey, timestamp, nonce, body });
  const response = await fetch(`${sandbox.baseUrl}${path}`, {
    method: 'POST',
    headers: {
      Authorization: `Bearer ${apiKey}`,
      'Content-Type': 'application/json',
      'X-StablePay-Timestamp': timestamp,
      'X-StablePay-Nonce': nonce,
      'X-StablePay-Signature': signature,
    },
    body: text,
  });
  if (response.status !== 201) throw new Error(`create answered ${response.status}`);
  return ((await response.json()) as { id: string }).id;
}
