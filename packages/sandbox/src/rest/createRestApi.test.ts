import { describe, expect, test } from 'vitest';
import {
  apiKey,
  baseUrl,
  createTestSandbox,
  errorOf,
  fieldOf,
  secretKey,
  signedRequest,
} from '../../test/createTestSandbox.ts';

const otherKey = 'sk_test_another-merchant';

describe('authentication', () => {
  test.each([
    ['no key', { headers: { Authorization: undefined } }],
    ['an unknown key', { key: 'sk_test_unknown-unknown' }],
    ['a prefix of the key', { key: apiKey.slice(0, -1) }],
    ['another scheme', { headers: { Authorization: `Basic ${apiKey}` } }],
  ])('%s answers 401 api_key_invalid', async (_name, test) => {
    const { create } = createTestSandbox();
    expect(errorOf(await create({}, test))).toBe(
      '401 authentication_error api_key_invalid Authorization',
    );
  });

  test.each([
    ['missing', ''],
    ['301 s old', String(1_767_225_600 - 301)],
    ['301 s ahead', String(1_767_225_600 + 301)],
    ['with a sign', '+1767225600'],
    ['with a fraction', '1767225600.0'],
    ['in milliseconds', '1767225600000'],
    ['hexadecimal', '0x69563500'],
    ['not a number', 'NaN'],
  ])('T06: a timestamp %s answers 401 timestamp_out_of_range', async (_name, timestamp) => {
    const { create } = createTestSandbox();
    const answer = await create({}, { headers: { 'X-StablePay-Timestamp': timestamp } });
    expect(errorOf(answer)).toBe(
      '401 authentication_error timestamp_out_of_range X-StablePay-Timestamp',
    );
  });

  test.each([-300, 300])('T06: a timestamp %i s off is accepted', async (seconds) => {
    const { create } = createTestSandbox();
    const headers = { 'X-StablePay-Timestamp': String(1_767_225_600 + seconds) };
    expect((await create({}, { headers })).status).toBe(201);
  });

  test.each([
    ['missing', ''],
    ['of 15 characters', 'a'.repeat(15)],
    ['of 65 characters', 'a'.repeat(65)],
  ])('a nonce %s answers 401 signature_invalid', async (_name, nonce) => {
    const { create } = createTestSandbox();
    const answer = await create({}, { headers: { 'X-StablePay-Nonce': nonce } });
    expect(errorOf(answer)).toBe('401 authentication_error signature_invalid X-StablePay-Nonce');
  });

  test.each([
    ['missing', { headers: { 'X-StablePay-Signature': undefined } }],
    ['with another secret', { secret: `${secretKey}x` }],
    ['in upper case', { headers: { 'X-StablePay-Signature': 'A'.repeat(64) } }],
    ['of a megabyte', { headers: { 'X-StablePay-Signature': 'a'.repeat(1_000_000) } }],
  ])('a signature %s answers 401 signature_invalid', async (_name, test) => {
    const { create } = createTestSandbox();
    expect(errorOf(await create({}, test))).toBe(
      '401 authentication_error signature_invalid X-StablePay-Signature',
    );
  });

  test('the signature covers the bytes: one changed byte is refused', async () => {
    const { fetch, clock } = createTestSandbox();
    const signed = signedRequest('/api/v1/checkout/sessions/create', clock, {
      body: '{"amount":100,"currency":"USD","order_id":"1"}',
    });
    const body = '{"amount":101,"currency":"USD","order_id":"1"}';
    const response = await fetch(
      new Request(signed.url, { method: 'POST', headers: signed.headers, body }),
    );
    expect(response.status).toBe(401);
  });

  test('a nonce works once, and a refused request does not use it up', async () => {
    const { create } = createTestSandbox();
    const headers = { 'X-StablePay-Nonce': 'n'.repeat(16) };
    expect((await create({}, { headers, secret: 'wrong'.repeat(8) })).status).toBe(401);
    expect((await create({}, { headers })).status).toBe(201);
    expect(errorOf(await create({}, { headers }))).toBe(
      '401 authentication_error nonce_reused X-StablePay-Nonce',
    );
  });

  test('A19: a nonce from five minutes ahead stays used for ten minutes', async () => {
    const { create, clock } = createTestSandbox();
    const ahead = {
      'X-StablePay-Nonce': 'n'.repeat(16),
      'X-StablePay-Timestamp': String(1_767_225_600 + 300),
    };
    expect((await create({}, { headers: ahead })).status).toBe(201);
    clock.shiftWallClock(600_000);
    expect(errorOf(await create({}, { headers: ahead }))).toContain('nonce_reused');
  });

  test('two merchants may use the same nonce and order id, and see only their own', async () => {
    const sandbox = createTestSandbox({
      merchants: [
        { apiKey, secretKey },
        { apiKey: otherKey, secretKey },
      ],
    });
    const headers = { 'X-StablePay-Nonce': 'n'.repeat(16) };
    const mine = await sandbox.create({ order_id: 'A' }, { headers });
    const theirs = await sandbox.create({ order_id: 'A' }, { headers, key: otherKey });
    expect([mine.status, theirs.status]).toEqual([201, 201]);
    const path = `/api/v1/checkout/sessions/${String(fieldOf(theirs, 'id'))}`;
    expect((await sandbox.call(path)).status).toBe(404);
    expect((await sandbox.call(path, { key: otherKey })).status).toBe(200);
    const cancel = await sandbox.call(`${path}/cancel`, { method: 'POST' });
    expect(cancel.json).toEqual({ id: fieldOf(theirs, 'id'), payment_status: 'expired' });
    expect(fieldOf(await sandbox.call(path, { key: otherKey }), 'payment_status')).toBe('pending');
  });
});

describe('rate limit (A15)', () => {
  test('counts down in headers, answers 429 above the limit and starts anew each second', async () => {
    const { read, clock } = createTestSandbox({ rateLimitPerSecond: 3 });
    const remaining = [];
    for (let n = 0; n < 3; n += 1) {
      remaining.push((await read('cs_x')).headers.get('X-RateLimit-Remaining'));
    }
    expect(remaining).toEqual(['2', '1', '0']);

    const refused = await read('cs_x');
    expect(errorOf(refused)).toBe('429 rate_limit_error rate_limited -');
    expect(refused.headers.get('Retry-After')).toBe('1');
    expect(refused.headers.get('X-RateLimit-Limit')).toBe('3');
    expect(refused.headers.get('X-RateLimit-Reset')).toBe('1767225601');

    clock.shiftWallClock(1000);
    expect((await read('cs_x')).status).toBe(404);
  });

  test('100 per second unless told otherwise, and somebody without a key uses up nobody’s', async () => {
    const { read, call } = createTestSandbox({ rateLimitPerSecond: undefined });
    for (let n = 0; n < 150; n += 1) await call('/api/v1/x', { key: `sk_test_unknown-${n}` });
    const answer = await read('cs_x');
    expect(answer.headers.get('X-RateLimit-Limit')).toBe('100');
    expect(answer.headers.get('X-RateLimit-Remaining')).toBe('99');
  });
});

describe('addresses', () => {
  test.each([
    ['GET', '/api/v1/checkout/sessions'],
    ['GET', '/api/v1/checkout/sessions/'],
    ['GET', '/api/v1/checkout/sessions/cs_1/'],
    ['GET', '/api/v1/checkout/sessions/cs_1/cancel'],
    ['GET', '/api/v1/checkout/sessions/%2e%2e'],
    ['GET', '/api/v1/checkout/sessions/a%2Fb'],
    ['POST', '/api/v1/checkout/sessions/..%2f..%2fx/cancel'],
    ['POST', '/api/v1/checkout/sessions/cs_1'],
    ['GET', '/api/v1/nothing'],
    ['GET', '/api'],
  ] as const)('S6: %s %s answers 404 resource_missing', async (method, path) => {
    const { call } = createTestSandbox();
    expect(errorOf(await call(path, { method }))).toBe(
      '404 invalid_request_error resource_missing -',
    );
  });

  test('an unknown id answers 404 resource_missing (B6)', async () => {
    const { read } = createTestSandbox();
    expect(errorOf(await read('cs_unknown'))).toBe('404 invalid_request_error resource_missing id');
  });

  test('every doc_url leads to a page that names the code', async () => {
    const { fetch, read } = createTestSandbox();
    const answer = await read('cs_unknown');
    const { doc_url: docUrl } = fieldOf(answer, 'error') as { doc_url: string };
    expect(docUrl).toBe(`${baseUrl}/errors#resource_missing`);
    const page = await (await fetch(new Request(docUrl))).text();
    expect(page).toContain('id="resource_missing"');
  });
});
