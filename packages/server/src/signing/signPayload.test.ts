import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { signPayload } from './signPayload.ts';

const secret = 'test_secret_0123456789abcdef';
const timestamp = '1767225600';
const nonce = '7c9e6679-7425-40de-944b-e07fc1f90ae7';
const encode = (text: string) => new TextEncoder().encode(text);

describe('signPayload', () => {
  it.each([
    [
      '{"amount":2599,"currency":"USD","order_id":"ORD-1001"}',
      '8d1317e8e3af357adb96fc4768885b64e1de5f4d40065d61cfc9d2cdd63c694f',
    ],
    ['', '443b9a3867ac2e4860e9079b56669db5653c4e8617168355281eba3e7b2f0bdd'],
    [
      '{"name":"café 支付","amount":100}',
      '2f4e74e373b4c794c2b3b5bb10411fa759626a76e6005710fad4f17a977712ac',
    ],
  ])('signs the documented vector %#', async (body, signature) => {
    for (const sent of [body, encode(body)]) {
      expect(await signPayload({ secret, timestamp, nonce, body: sent })).toBe(signature);
    }
  });

  // Made with: printf '%s' "$timestamp.$nonce.$body" | openssl dgst -sha256 -hmac "$secret"
  it.each([
    [
      'kkkkkkkkkkkkkkkk',
      'a.b.c',
      'ad399dde16ef5b1759d6685b95d51567abe8b7d932d6de8ba96141bb3701ecb5',
    ],
    [
      'a secret with spaces and ünïcode',
      '{"n":"\\u0000"}',
      'e70aca984b91acca01e3357968fa22a35d3dedb1d7dd2eb18a847c1188ad058b',
    ],
    [
      'test_secret_0123456789abcdef',
      '{ "pretty" : [ 1, 2 ] }',
      '82f636265ad446070d834c06f1ec52fd14ae715aa67a9fbc42c4f120d5cafd31',
    ],
  ])('agrees with openssl for vector %#', async (key, body, signature) => {
    expect(await signPayload({ secret: key, timestamp, nonce, body: encode(body) })).toBe(
      signature,
    );
  });

  it('T07: changes with any byte of any body', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.uint8Array({ minLength: 1, maxLength: 200 }),
        fc.nat(),
        fc.integer({ min: 1, max: 255 }),
        async (body, position, flip) => {
          const changed = Uint8Array.from(body);
          const index = position % body.length;
          changed[index] = (changed[index] ?? 0) ^ flip;
          const [one, other] = await Promise.all([
            signPayload({ secret, timestamp, nonce, body }),
            signPayload({ secret, timestamp, nonce, body: changed }),
          ]);
          expect(one).not.toBe(other);
        },
      ),
      { numRuns: 300 },
    );
  });
});
