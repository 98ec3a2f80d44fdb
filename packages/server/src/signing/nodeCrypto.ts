import { createHash, createHmac } from 'node:crypto';

/** HMAC-SHA256 with Node's own crypto, many times cheaper there than WebCrypto. */
export async function computeHmac(secret: Uint8Array, data: Uint8Array): Promise<Uint8Array> {
  return new Uint8Array(createHmac('sha256', secret).update(data).digest());
}

/** SHA-256 with Node's own crypto. */
export async function computeSha256(data: Uint8Array): Promise<Uint8Array> {
  return new Uint8Array(createHash('sha256').update(data).digest());
}
