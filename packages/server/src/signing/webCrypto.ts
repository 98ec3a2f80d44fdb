const encoder = new TextEncoder();
const hexOfBytes = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, '0'));

/** Bytes as lowercase hex. */
function toHex(bytes: Uint8Array): string {
  let text = '';
  for (const byte of bytes) text += hexOfBytes[byte];
  return text;
}

/** Bytes as base64url without padding. */
function toBase64url(bytes: Uint8Array): string {
  let text = '';
  for (const byte of bytes) text += String.fromCharCode(byte);
  return btoa(text).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
}

const toBytes = (part: string | Uint8Array): Uint8Array =>
  typeof part === 'string' ? encoder.encode(part) : part;

// WebCrypto's types refuse views over shared memory; a copy is never shared.
function join(parts: readonly (string | Uint8Array)[]): Uint8Array<ArrayBuffer> {
  const all = parts.map(toBytes);
  const bytes = new Uint8Array(all.reduce((size, { length }) => size + length, 0));
  let offset = 0;
  for (const part of all) {
    bytes.set(part, offset);
    offset += part.length;
  }
  return bytes;
}

/** HMAC-SHA256 with WebCrypto: Deno, Bun, Workers, browsers in tests. Text counts as UTF-8. */
export async function computeHmac(
  secret: string | Uint8Array,
  parts: readonly (string | Uint8Array)[],
  form: 'hex' | 'base64url',
): Promise<string> {
  const algorithm = { name: 'HMAC', hash: 'SHA-256' };
  const key = await crypto.subtle.importKey('raw', join([secret]), algorithm, false, ['sign']);
  const bytes = new Uint8Array(await crypto.subtle.sign('HMAC', key, join(parts)));
  return form === 'hex' ? toHex(bytes) : toBase64url(bytes);
}

/** SHA-256 with WebCrypto, as lowercase hex. */
export async function computeSha256(parts: readonly (string | Uint8Array)[]): Promise<string> {
  return toHex(new Uint8Array(await crypto.subtle.digest('SHA-256', join(parts))));
}

/** Text in UTF-8 as base64url without padding. */
export const encodeBase64url = (text: string): string => toBase64url(encoder.encode(text));
