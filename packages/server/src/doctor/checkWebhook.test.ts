import { createTestClock, type FetchLike } from '@stablepay/core';
import { expect, it } from 'vitest';
import { verifyWebhook } from '../webhooks/verifyWebhook.ts';
import { checkWebhook } from './checkWebhook.ts';
import type { DoctorEnvironment } from './runDoctor.ts';

const clock = createTestClock();
const secret = 'webhook-secret-0123456789';
const url = 'https://shop.test/api/stablepay/webhooks';
const says = (part: string): unknown => expect.stringContaining(part);
const silent: FetchLike = () => Promise.reject(new Error('Nobody is to be asked.'));
const check = (fetch: FetchLike, change: DoctorEnvironment = {}, keysWork = true) =>
  checkWebhook(
    {
      env: { STABLEPAY_WEBHOOK_URL: url, STABLEPAY_WEBHOOK_SECRET: secret, ...change },
      fetch,
      clock,
    },
    keysWork,
  );
const textOf = ({ body }: RequestInit): string => (typeof body === 'string' ? body : '');
const answering = (body: unknown, status = 200): FetchLike => {
  return () => Promise.resolve(Response.json(body, { status }));
};

it('the receiver gets one delivery it can verify and that is about nothing', async () => {
  const calls: { input: string; init: RequestInit }[] = [];
  const finding = await check(async (input, init = {}) => {
    calls.push({ input, init });
    return Response.json({ outcome: 'ignored' });
  });
  expect(finding).toEqual({
    ...{ name: 'webhook', outcome: 'ok', detail: 'A signed delivery was accepted.' },
  });
  const [call] = calls;
  expect([calls.length, call?.input]).toEqual([1, url]);
  expect(call?.init).toMatchObject({ method: 'POST', redirect: 'manual' });
  const headers = new Headers(call?.init.headers);
  expect(headers.get('Content-Type')).toBe('application/json');
  const body = new TextEncoder().encode(textOf(call?.init ?? {}));
  const { event, nonce } = await verifyWebhook({ headers, body, secrets: [secret], clock });
  expect(event).toMatchObject({ type: 'refund.failed', resource: { refund_id: 'doctor' } });
  expect(event.id).toMatch(/^evt_doctor_[0-9a-f]{32}$/);
  expect(headers.get('X-StablePay-Event-ID')).toBe(event.id);
  expect(nonce).toMatch(/^doctor-/);
  expect(headers.get('X-StablePay-Event-Type')).toBe('refund.failed');
  expect(JSON.parse(textOf(call?.init ?? {}))).toMatchObject({
    ...{ type: 'refund.failed', created: clock.now() / 1_000 },
  });
});

it('the secret key signs where there is no secret for webhooks', async () => {
  let headers = new Headers();
  let body = '';
  const change = {
    STABLEPAY_WEBHOOK_SECRET: undefined,
    STABLEPAY_SECRET_KEY: 'secret-key-0123456',
  };
  await check(async (_, init = {}) => {
    headers = new Headers(init.headers);
    body = textOf(init);
    return Response.json({ outcome: 'ignored' });
  }, change);
  const given = { headers, body: new TextEncoder().encode(body), clock };
  await expect(verifyWebhook({ ...given, secrets: ['secret-key-0123456'] })).resolves.toBeDefined();
});

it.each([undefined, '', 'shop.test'])(
  'the address %j is none, and nobody is asked',
  async (value) => {
    expect(await check(silent, { STABLEPAY_WEBHOOK_URL: value })).toEqual({
      ...{ name: 'webhook', outcome: 'skipped', detail: says('STABLEPAY_WEBHOOK_URL is not set') },
      fix: says('the address you gave StablePay'),
    });
  },
);

it('without keys that work nobody is asked', async () => {
  const skipped = { name: 'webhook', outcome: 'skipped', detail: says('keys have to be right') };
  expect(await check(silent, {}, false)).toEqual(skipped);
  expect(await check(silent, { STABLEPAY_WEBHOOK_SECRET: undefined })).toEqual(skipped);
});

const refusal = (code: string) => ({
  error: { code, message: 'x', requestId: 'r' },
});
it.each<[string, FetchLike, detail: string, fix: string]>([
  [
    'has another secret',
    answering(refusal('signature-mismatch'), 401),
    'another secret',
    'the same',
  ],
  ['has a wrong clock', answering(refusal('timestamp-out-of-range'), 401), 'clock is wrong', 'NTP'],
  ['is another page', answering('hello'), 'status 200, but not as our', 'Mount the proxy there'],
  ['answers nothing', answering(null), 'status 200, but not as our', 'Mount the proxy there'],
  [
    'is another API',
    answering({ ok: true }),
    'status 200, but not as our',
    'before any body parser',
  ],
  [
    'refuses',
    answering({ outcome: 'handled' }, 500),
    'status 500, but not as our',
    'login or redirect',
  ],
  [
    ...(['is no JSON', () => Promise.resolve(new Response('<p>'))] as const),
    ...(['status 200, but not as our', 'Mount the proxy there'] as const),
  ],
  [
    ...(['does not answer', () => Promise.reject(new TypeError('dns'))] as const),
    ...(['does not answer', 'must reach it from outside'] as const),
  ],
])('a receiver that %s is named, with what to do', async (_, fetch, detail, fix) => {
  expect(await check(fetch)).toEqual({
    ...{ name: 'webhook', outcome: 'failed', detail: says(detail), fix: says(fix) },
  });
});
