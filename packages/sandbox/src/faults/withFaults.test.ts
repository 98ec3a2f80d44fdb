import { describe, expect, test } from 'vitest';
import {
  createTestSandbox,
  errorOf,
  fieldOf,
  signedRequest,
} from '../../test/createTestSandbox.ts';

const createPath = '/api/v1/checkout/sessions/create';
const body = { amount: 100, currency: 'USD', order_id: 'A' };

describe('status', () => {
  test.each([502, 503, 504] as const)('%i is answered as a page of a gateway', async (status) => {
    const { fetch, clock, commands } = createTestSandbox();
    await commands.setFaults([{ kind: 'status', status }]);
    const response = await fetch(signedRequest(createPath, clock, { body }));
    expect(response.status).toBe(status);
    expect(response.headers.get('Content-Type')).toBe('text/html');
    expect(await commands.sessions()).toEqual([]);
  });

  test('500 is answered in the envelope', async () => {
    const { create, commands } = createTestSandbox();
    await commands.setFaults([{ kind: 'status', status: 500 }]);
    expect(errorOf(await create())).toBe('500 api_error internal -');
  });

  test('429 says when to come back', async () => {
    const { create, commands } = createTestSandbox();
    await commands.setFaults([{ kind: 'rate-limit', retryAfterSeconds: 7 }]);
    const answer = await create();
    expect(errorOf(answer)).toBe('429 rate_limit_error rate_limited -');
    expect(answer.headers.get('Retry-After')).toBe('7');
  });
});

test('times counts down, also for simultaneous calls; then everything is right again', async () => {
  const { create, commands } = createTestSandbox();
  await commands.setFaults([{ kind: 'status', status: 500, times: 3 }]);
  const answers = await Promise.all(Array.from({ length: 5 }, () => create()));
  expect(answers.filter(({ status }) => status === 500)).toHaveLength(3);
  expect(commands.settings().faults).toEqual([]);
});

test('path and method choose the calls that are met', async () => {
  const { open, read, create, commands } = createTestSandbox();
  const id = await open();
  await commands.setFaults([
    { kind: 'status', status: 500, method: 'POST', path: '/api/v1/refunds' },
    { kind: 'status', status: 500, method: 'GET', path: '/api/v1/checkout' },
  ]);
  expect((await create()).status).toBe(201);
  expect((await read(id)).status).toBe(500);
});

test('afterwards: the call is done, only its answer is lost', async () => {
  const { call, commands } = createTestSandbox();
  await commands.setFaults([{ kind: 'status', status: 500, times: 1, afterwards: true }]);
  const headers = { 'Idempotency-Key': 'k' };
  expect((await call(createPath, { body, headers })).status).toBe(500);
  const [stored] = await commands.sessions();
  const again = await call(createPath, { body, headers });
  expect([again.status, fieldOf(again, 'id')]).toEqual([201, stored?.id]);
});

test('latency: the answer comes after that time, not before', async () => {
  const { create, clock, commands } = createTestSandbox();
  await commands.setFaults([{ kind: 'latency', ms: 5000, times: 1 }]);
  let answered = false;
  const answer = create().then((result) => {
    answered = true;
    return result;
  });
  await clock.advance(4999);
  expect(answered).toBe(false);
  await clock.advance(1);
  expect((await answer).status).toBe(201);
});

test('truncate: the body breaks off in the middle', async () => {
  const { fetch, clock, commands } = createTestSandbox();
  await commands.setFaults([{ kind: 'truncate' }]);
  const response = await fetch(signedRequest(createPath, clock, { body }));
  expect(response.status).toBe(201);
  const text = await response.text();
  expect(Number(response.headers.get('Content-Length'))).toBeGreaterThan(text.length);
  expect(() => JSON.parse(text) as unknown).toThrow(SyntaxError);
});

describe('hang', () => {
  test('ends when the caller gives up', async () => {
    const { fetch, clock, commands } = createTestSandbox();
    await commands.setFaults([{ kind: 'hang' }]);
    const controller = new AbortController();
    const signed = signedRequest(createPath, clock, { body });
    const answer = fetch(new Request(signed, { signal: controller.signal }));
    await clock.advance(100_000);
    controller.abort();
    expect((await answer).status).toBe(504);
  });

  test('ends when the sandbox closes', async () => {
    const { fetch, clock, commands, close } = createTestSandbox();
    await commands.setFaults([{ kind: 'hang' }]);
    const answer = fetch(signedRequest(createPath, clock, { body }));
    await clock.advance(1000);
    await close();
    expect((await answer).status).toBe(504);
  });
});

describe('skewed clock', () => {
  test('honest timestamps are refused, and the Date header tells the time it believes', async () => {
    const { create, commands, clock } = createTestSandbox();
    await commands.setClockSkew(400_000);
    const answer = await create();
    expect(errorOf(answer)).toBe(
      '401 authentication_error timestamp_out_of_range X-StablePay-Timestamp',
    );
    expect(Date.parse(answer.headers.get('Date') ?? '')).toBe(clock.now() + 400_000);
    const headers = { 'X-StablePay-Timestamp': String((clock.now() + 400_000) / 1000) };
    const right = await create({}, { headers });
    expect([right.status, fieldOf(right, 'created')]).toEqual([201, 1_767_225_600]);
  });

  test('webhooks carry it too', async () => {
    const { open, commands, delivered } = createTestSandbox();
    const id = await open();
    await commands.setClockSkew(-400_000);
    await commands.pay(id);
    await commands.settled();
    expect(delivered[0]?.headers.get('X-StablePay-Timestamp')).toBe('1767225200');
  });
});

test.each([
  [{ kind: 'flood' }, 'faults.0.kind'],
  [{ kind: 'status', status: 418 }, 'faults.0.status'],
  [{ kind: 'latency' }, 'faults.0.ms'],
  [{ kind: 'latency', ms: -1 }, 'faults.0.ms'],
  [{ kind: 'hang', times: 0 }, 'faults.0.times'],
  [{ kind: 'hang', method: 'PUT' }, 'faults.0.method'],
  [{ kind: 'hang', afterwards: 1 }, 'faults.0.afterwards'],
])('over HTTP %j is refused', async (fault, path) => {
  const { fetch, baseUrl, commands } = createTestSandbox();
  const response = await fetch(
    new Request(`${baseUrl}/__sandbox/faults`, {
      method: 'POST',
      headers: { Authorization: 'Bearer control-token-0123456789' },
      body: JSON.stringify({ faults: [fault] }),
    }),
  );
  expect(response.status).toBe(400);
  expect(await response.text()).toContain(path);
  expect(commands.settings().faults).toEqual([]);
});
