// `nodeCrypto.ts` on Node, `webCrypto.ts` everywhere else: the export conditions choose.
import { computeHmac, computeSha256 } from '#crypto';

/** HMAC-SHA256 over the bytes of all parts, one after the other. Text counts as UTF-8. */
export function hmacSha256({
  secret,
  parts,
  form,
}: {
  secret: string;
  parts: readonly (string | Uint8Array)[];
  form: 'hex' | 'base64url';
}): Promise<string> {
  return computeHmac(secret, parts, form);
}

/** SHA-256 of the bytes of all parts, as lowercase hex. */
export function sha256Hex(parts: readonly (string | Uint8Array)[]): Promise<string> {
  return computeSha256(parts);
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
