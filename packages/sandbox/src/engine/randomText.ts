/** Gives that many random bytes; injected so that tests can repeat themselves. */
export type RandomBytes = (length: number) => Uint8Array;

const base62 = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
// Bytes from here on would make the first letters likelier than the rest.
const fairLimit = 256 - (256 % base62.length);

/** The platform's secure random bytes. */
export const webCryptoRandom: RandomBytes = (length) =>
  globalThis.crypto.getRandomValues(new Uint8Array(length));

/** `length` random letters and digits, evenly distributed. */
export function randomText({ random, length }: { random: RandomBytes; length: number }): string {
  let text = '';
  while (text.length < length) {
    for (const byte of random(length - text.length)) {
      if (byte < fairLimit) text += base62.charAt(byte % base62.length);
    }
  }
  return text;
}
