// WebCrypto's types refuse views over shared memory; a copy is never shared.
const toOwnBuffer = (data: Uint8Array): Uint8Array<ArrayBuffer> => new Uint8Array(data);

const encoder = new TextEncoder();

/** HMAC-SHA256 with WebCrypto: Deno, Bun, Workers, browsers in tests. Text counts as UTF-8. */
export async function computeHmac(
  secret: string | Uint8Array,
  data: Uint8Array,
): Promise<Uint8Array> {
  const algorithm = { name: 'HMAC', hash: 'SHA-256' };
  const bytes = typeof secret === 'string' ? encoder.encode(secret) : toOwnBuffer(secret);
  const key = await crypto.subtle.importKey('raw', bytes, algorithm, false, ['sign']);
  return new Uint8Array(await crypto.subtle.sign('HMAC', key, toOwnBuffer(data)));
}

/** SHA-256 with WebCrypto. */
export async function computeSha256(data: Uint8Array): Promise<Uint8Array> {
  return new Uint8Array(await crypto.subtle.digest('SHA-256', toOwnBuffer(data)));
}
