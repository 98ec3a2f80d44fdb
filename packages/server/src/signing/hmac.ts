// `nodeCrypto.ts` on Node, `webCrypto.ts` everywhere else: the export conditions choose.
import { computeHmac, computeSha256 } from '#crypto';

const hexOfBytes = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, '0'));

/** HMAC-SHA256 over raw bytes. */
export async function hmacSha256({
  secret,
  data,
}: {
  secret: string;
  data: Uint8Array;
}): Promise<Uint8Array> {
  return computeHmac(secret, data);
}

/** Bytes as lowercase hex. */
export function toHex(bytes: Uint8Array): string {
  let text = '';
  for (const byte of bytes) text += hexOfBytes[byte];
  return text;
}

/** SHA-256 of bytes as lowercase hex. */
export async function sha256Hex(data: Uint8Array): Promise<string> {
  return toHex(await computeSha256(data));
}

/**
 * Compares two strings in a time that depends on their lengths only. Both are ours to hex- or
 * base64url-encode, so a length never tells a secret.
 */
export function isSameSecret(a: string, b: string): boolean {
  if (a.length !== b.length) return false;
  let difference = 0;
  for (let index = 0; index < a.length; index += 1) {
    difference |= a.charCodeAt(index) ^ b.charCodeAt(index);
  }
  return difference === 0;
}
