import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { joinPayload } from './signPayload.ts';
import { toHex } from './hmac.ts';
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
    joinPayload({
      timestamp,
      nonce,
      body: encode('{"amount":2599,"currency":"USD","order_id":"ORD-1001"}'),
    }),
    '8d1317e8e3af357adb96fc4768885b64e1de5f4d40065d61cfc9d2cdd63c694f',
  ],
  [
    encode(secret),
    joinPayload({ timestamp, nonce, body: encode('') }),
    '443b9a3867ac2e4860e9079b56669db5653c4e8617168355281eba3e7b2f0bdd',
  ],
  [
    encode(secret),
    joinPayload({ timestamp, nonce, body: encode('{"name":"café 支付","amount":100}') }),
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
    expect(toHex(await crypto.computeHmac(key, data))).toBe(hex);
  });

  it('hashes as FIPS 180-4 says', async () => {
    expect(toHex(await crypto.computeSha256(encode('abc')))).toBe(
      'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
    );
  });
});

it('both sign any bytes under any key alike', async () => {
  const bytes = (minLength: number) => fc.uint8Array({ minLength, maxLength: 300 });
  await fc.assert(
    fc.asyncProperty(bytes(1), bytes(0), async (key, data) => {
      expect(await nodeCrypto.computeHmac(key, data)).toEqual(
        await webCrypto.computeHmac(key, data),
      );
      expect(await nodeCrypto.computeSha256(data)).toEqual(await webCrypto.computeSha256(data));
    }),
    { numRuns: 300 },
  );
});

it.each(Object.entries({ nodeCrypto, webCrypto }))(
  'a secret that is text stands for its UTF-8: %s',
  async (_, { computeHmac }) => {
    for (const text of [secret, 'ünïcode 支付']) {
      const data = encode('1767225600.nonce.');
      expect(await computeHmac(text, data)).toEqual(await computeHmac(encode(text), data));
    }
  },
);
