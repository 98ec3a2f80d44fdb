import type { Signer } from './Signer.ts';

const encoder = new TextEncoder();

const toHex = (buffer: ArrayBuffer) =>
  Array.from(new Uint8Array(buffer), (byte) => byte.toString(16).padStart(2, '0')).join('');

/** Copies into a plain ArrayBuffer, which WebCrypto's types insist on. */
const toBuffer = (bytes: Uint8Array) => new Uint8Array(bytes);

/** Signs with the platform's WebCrypto; works in Node, in browsers and in other Fetch runtimes. */
export const webCryptoSigner: Signer = {
  async sign({ secret, timestamp, nonce, body }) {
    const { subtle } = globalThis.crypto;
    const algorithm = { name: 'HMAC', hash: 'SHA-256' };
    const key = await subtle.importKey('raw', encoder.encode(secret), algorithm, false, ['sign']);
    const prefix = encoder.encode(`${timestamp}.${nonce}.`);
    const payload = new Uint8Array(prefix.length + body.length);
    payload.set(prefix);
    payload.set(body, prefix.length);
    return toHex(await subtle.sign('HMAC', key, payload));
  },
  async digest(bytes) {
    return toHex(await globalThis.crypto.subtle.digest('SHA-256', toBuffer(bytes)));
  },
};
