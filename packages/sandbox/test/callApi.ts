import { createHmac, randomUUID } from 'node:crypto';

export type ApiKeys = { url: string; apiKey: string; secretKey: string };

/** The headers of a signed request, made with Node's own crypto. */
export function signedHeaders({
  apiKey,
  secretKey,
  body = '',
}: {
  apiKey: string;
  secretKey: string;
  body?: string | Buffer;
}): Record<string, string> {
  const timestamp = String(Math.floor(Date.now() / 1000));
  const nonce = randomUUID();
  const hmac = createHmac('sha256', secretKey).update(`${timestamp}.${nonce}.`).update(body);
  return {
    Authorization: `Bearer ${apiKey}`,
    'Content-Type': 'application/json',
    'X-StablePay-Timestamp': timestamp,
    'X-StablePay-Nonce': nonce,
    'X-StablePay-Signature': hmac.digest('hex'),
  };
}

/** Creates a session over HTTP and gives the JSON answer. */
export async function createOverHttp(
  { url, apiKey, secretKey }: ApiKeys,
  fields: Record<string, unknown> = {},
): Promise<{ id: string; url: string }> {
  const body = JSON.stringify({ amount: 4820, currency: 'USD', order_id: randomUUID(), ...fields });
  const response = await fetch(`${url}/api/v1/checkout/sessions/create`, {
    method: 'POST',
    headers: signedHeaders({ apiKey, secretKey, body }),
    body,
  });
  if (response.status !== 201) throw new Error(`create answered ${response.status}`);
  return (await response.json()) as { id: string; url: string };
}
