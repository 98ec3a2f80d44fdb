import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as nodeCrypto from './nodeCrypto.ts';
import * as webCrypto from './webCrypto.ts';

const encode = (text: string) => new TextEncoder().encode(text);
const timestamp = '1767225600';
const nonce = '7c9e6679-7425-40de-944b-e07fc1f90ae7';
const secret = 'test_secret_0123456789abcdef';

// The vectors of API reference 2.3, then RFC 4231, cases 1, 2 and 6.
const vectors: [Uint8Array, Uint8Array, string][] = [
  [
    encode(secret),
    encode(`${timestamp}.${nonce}.{"amount":2599,"currency":"USD","order_id":"ORD-1001"}`),
    '8d1317e8e3af357adb96fc4768885b64e1de5f4d40065d61cfc9d2cdd63c694f',
  ],
  [
    encode(secret),
    encode(`${timestamp}.${nonce}.`),
    '443b9a3867ac2e4860e9079b56669db5653c4e8617168355281eba3e7b2f0bdd',
  ],
  [
    encode(secret),
    encode(`${timestamp}.${nonce}.{"name":"café 支付","amount":100}`),
    '2f4e74e373b4c794c2b3b5bb10411fa759626a76e6005710fad4f17a977712ac',
  ],
  [
    new Uint8Array(20).fill(0x0b),
    encode('Hi There'),
    'b0344c61d8db38535ca8afceaf0bf12b881dc200c9833da726e9376c2e32cff7',
  ],
  [
    encode('Jefe'),
    encode('what do ya want for nothing?'),
    '5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843',
  ],
  [
    new Uint8Array(131).fill(0xaa),
    encode('Test Using Larger Than Block-Size Key - Hash Key First'),
    '60e431591ee0b67f0d8a26aacbf5b77f8e0bc6213728c5140546040f0ee37f54',
  ],
];

describe.each([
  ['node:crypto', nodeCrypto],
  ['WebCrypto', webCrypto],
])('signing with %s', (_, crypto) => {
  it.each(vectors)('gives vector %#', async (key, data, hex) => {
    expect(await crypto.computeHmac(key, [data], 'hex')).toBe(hex);
    // Wherever it is cut, and in the other form.
    for (const at of [0, 1, data.length >> 1, data.length]) {
      const parts = [data.slice(0, at), data.slice(at)];
      expect(await crypto.computeHmac(key, parts, 'hex')).toBe(hex);
    }
    const base64url = Buffer.from(hex, 'hex').toString('base64url');
    expect(await crypto.computeHmac(key, [data], 'base64url')).toBe(base64url);
  });

  it('hashes as FIPS 180-4 says', async () => {
    expect(await crypto.computeSha256(['a', encode('bc')])).toBe(
      'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
    );
  });
});

it('both sign any bytes under any key alike', async () => {
  const bytes = (minLength: number) => fc.uint8Array({ minLength, maxLength: 300 });
  await fc.assert(
    fc.asyncProperty(bytes(1), bytes(0), async (key, data) => {
      for (const form of ['hex', 'base64url'] as const) {
        expect(await nodeCrypto.computeHmac(key, [data], form)).toBe(
          await webCrypto.computeHmac(key, [data], form),
        );
      }
      expect(await nodeCrypto.computeSha256([data])).toBe(await webCrypto.computeSha256([data]));
    }),
    { numRuns: 300 },
  );
});

it.each(Object.entries({ nodeCrypto, webCrypto }))(
  'text stands for its UTF-8: %s',
  async (_, { computeHmac, encodeBase64url }) => {
    for (const text of [secret, 'ünïcode 支付']) {
      const bytes = encode(text);
      expect(await computeHmac(text, [text], 'hex')).toBe(await computeHmac(bytes, [bytes], 'hex'));
      expect(encodeBase64url(text)).toBe(Buffer.from(bytes).toString('base64url'));
    }
  },
);
