import { describe, expect, test } from 'vitest';
import { webCryptoSigner } from './webCryptoSigner.ts';

const encode = (text: string) => new TextEncoder().encode(text);

describe('vectors of API reference 2.3', () => {
  const documented = {
    secret: 'test_secret_0123456789abcdef',
    timestamp: '1767225600',
    nonce: '7c9e6679-7425-40de-944b-e07fc1f90ae7',
  };

  test.each([
    [
      '{"amount":2599,"currency":"USD","order_id":"ORD-1001"}',
      '8d1317e8e3af357adb96fc4768885b64e1de5f4d40065d61cfc9d2cdd63c694f',
    ],
    ['', '443b9a3867ac2e4860e9079b56669db5653c4e8617168355281eba3e7b2f0bdd'],
    [
      '{"name":"café 支付","amount":100}',
      '2f4e74e373b4c794c2b3b5bb10411fa759626a76e6005710fad4f17a977712ac',
    ],
  ])('%s', async (body, signature) => {
    expect(await webCryptoSigner.sign({ ...documented, body: encode(body) })).toBe(signature);
  });
});

// printf '%s' "$timestamp.$nonce.$body" | openssl dgst -sha256 -hmac "$secret" -hex
describe('vectors made with openssl', () => {
  test.each([
    {
      secret: 'k',
      timestamp: '1700000000',
      nonce: 'aaaaaaaaaaaaaaaa',
      body: encode(''),
      signature: 'acadb06105e0ba94aa6f541c40a0e1fd672fc3964094425841d9feb8d5e89a33',
    },
    {
      secret: 'whsec-4f9d2c_longer.secret',
      timestamp: '1999999999',
      nonce: 'ABCdef_-0123456789ABCdef_-0123456789ABCdef_-0123456789ABCdef_-01',
      body: encode('{"a":"b.c.d"}'),
      signature: '6e65c73734310bf1a7e33efae2cad4a32259f77a1171dafa7bf7d2b068014420',
    },
    {
      secret: 'ключ-密钥-0123456789',
      timestamp: '1767225600',
      nonce: '0123456789abcdef',
      body: encode('{"emoji":"🧋","nl":"a\\nb"}'),
      signature: '092dea85213d7ed839fff0cb798a5a5e10c996969d9c75d679b2eb8ced7c3825',
    },
    {
      secret: 'raw-bytes-secret',
      timestamp: '1767225600',
      nonce: '0123456789abcdef',
      body: new Uint8Array([0xff, 0x00, 0x80]),
      signature: '7b3fc446a4346865fc5fcd65e970782272bcfd24d0f00e73e1d150db0a4a0ed7',
    },
  ])('secret $secret', async ({ signature, ...input }) => {
    expect(await webCryptoSigner.sign(input)).toBe(signature);
  });
});

test('digest is SHA-256 in lower-case hex', async () => {
  expect(await webCryptoSigner.digest(encode('abc'))).toBe(
    'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
  );
});
