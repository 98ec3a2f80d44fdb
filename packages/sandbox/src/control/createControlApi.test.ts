import { parseRecord } from '@stablepay/core';
import { describe, expect, test } from 'vitest';
import { baseUrl, controlToken, createTestSandbox, fieldOf } from '../../test/createTestSandbox.ts';

type Call = { method?: string; body?: unknown; headers?: Record<string, string>; host?: string };

function controlled(options: Parameters<typeof createTestSandbox>[0] = {}) {
  const world = createTestSandbox(options);
  const control = async (
    path: string,
    { method, body, headers = {}, host = baseUrl }: Call = {},
  ) => {
    const response = await world.fetch(
      new Request(`${host}/__sandbox${path}`, {
        method: method ?? (body === undefined ? 'GET' : 'POST'),
        headers: { Authorization: `Bearer ${controlToken}`, ...headers },
        ...(body === undefined
          ? {}
          : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
      }),
    );
    const json: unknown = await response.json();
    return { status: response.status, json };
  };
  return { ...world, control };
}

const codeOf = ({ status, json }: { status: number; json: unknown }) =>
  `${status} ${String(parseRecord(parseRecord(json, 'body')['error'], 'error')['code'])}`;

describe('guard', () => {
  test.each([
    ['no token', { headers: { Authorization: '' } }, '401 token_refused'],
    [
      'a wrong token',
      { headers: { Authorization: `Bearer ${controlToken}x` } },
      '401 token_refused',
    ],
    ['a foreign origin', { headers: { Origin: 'https://evil.test' } }, '403 origin_refused'],
    ['the null origin', { headers: { Origin: 'null' } }, '403 origin_refused'],
    [
      'a foreign page without origin',
      { headers: { 'Sec-Fetch-Site': 'cross-site' } },
      '403 origin_refused',
    ],
    ['a sister site', { headers: { 'Sec-Fetch-Site': 'same-site' } }, '403 origin_refused'],
    ['a rebound host', { host: 'http://evil.test:4010' }, '403 host_refused'],
    ['another port', { host: 'http://127.0.0.1:4011' }, '403 host_refused'],
  ])('%s', async (_name, call, expected) => {
    const { control, open, commands } = controlled();
    const id = await open();
    expect(codeOf(await control(`/sessions/${id}/pay`, { method: 'POST', ...call }))).toBe(
      expected,
    );
    expect((await commands.session(id))?.status).toBe('pending');
  });

  test.each([['http://localhost:4010'], ['http://[::1]:4010']])('%s is let in', async (host) => {
    const { control } = controlled();
    expect((await control('/status', { host })).status).toBe(200);
  });

  test('without a token there is no control API', async () => {
    const { fetch } = createTestSandbox({ controlToken: undefined });
    const response = await fetch(new Request(`${baseUrl}/__sandbox/status`));
    expect(response.status).toBe(404);
  });
});

describe('sessions', () => {
  test('are listed, found by order and read', async () => {
    const { control, open } = controlled();
    const first = await open({ order_id: 'A' });
    const second = await open({ order_id: 'B' });
    expect((await control('/sessions')).json).toMatchObject({
      data: [{ id: second }, { id: first }],
    });
    expect((await control('/sessions?order_id=A')).json).toMatchObject({ data: [{ id: first }] });
    expect((await control(`/sessions/${first}`)).json).toMatchObject({ orderId: 'A' });
  });

  test.each([
    ['pay', 'paid'],
    ['seeOnChain', 'processing'],
    ['underpay', 'underpaid'],
    ['overpay', 'overpaid'],
    ['fail', 'failed'],
    ['expire', 'expired'],
    ['freeze', 'frozen'],
  ])('%s makes one %s', async (command, status) => {
    const { control, open } = controlled();
    const id = await open();
    const answer = await control(`/sessions/${id}/${command}`, { method: 'POST' });
    expect(answer).toMatchObject({ status: 200, json: { status } });
  });

  test('a transition that does not exist answers 409', async () => {
    const { control, open, commands } = controlled();
    const id = await open();
    await commands.pay(id);
    expect(codeOf(await control(`/sessions/${id}/fail`, { method: 'POST' }))).toBe(
      '409 request-refused',
    );
  });

  test.each([
    ['GET', '/sessions/cs_unknown', '404 resource-missing'],
    ['POST', '/sessions/cs_unknown/pay', '404 resource-missing'],
    ['POST', '/sessions/cs_unknown/constructor', '404 command_unknown'],
    ['POST', '/sessions/cs_unknown/refund', '404 command_unknown'],
    ['GET', '/sessions/cs_unknown/pay', '404 route_not_found'],
    ['POST', '/deliveries/evt_unknown/redeliver', '404 resource-missing'],
    ['DELETE', '/sessions', '404 route_not_found'],
    ['GET', '/', '404 route_not_found'],
  ])('%s %s answers %s', async (method, path, expected) => {
    const { control } = controlled();
    expect(codeOf(await control(path, { method }))).toBe(expected);
  });
});

describe('clock', () => {
  test('moves, and what has become due happens', async () => {
    const { control, open, commands, clock } = controlled();
    const id = await open();
    const answer = await control('/clock', { body: { byMs: 1_800_000 } });
    expect(answer.json).toMatchObject({
      now: clock.now() + 1_800_000,
      clockOffsetMs: 1_800_000,
    });
    expect((await commands.session(id))?.status).toBe('expired');
  });

  test('S12: moves what the API dates, not what signatures are judged by', async () => {
    const { control, create } = controlled();
    await control('/clock', { body: { byMs: 1_000_000 } });
    const answer = await create();
    expect(answer.status).toBe(201);
    expect(fieldOf(answer, 'created')).toBe(1_767_226_600);
  });

  test.each([[{}], [{ byMs: '1' }], [{ byMs: 1.5 }], [{ byMs: 1e15 }], [[]], ['{'], ['null']])(
    '%j is refused with 400',
    async (body) => {
      const { control } = controlled();
      expect((await control('/clock', { body, method: 'POST' })).status).toBe(400);
    },
  );

  test('can’t be moved further than ten years in several steps', async () => {
    const { control } = controlled();
    const step = { body: { byMs: 300_000_000_000 } };
    expect((await control('/clock', step)).status).toBe(200);
    expect(codeOf(await control('/clock', step))).toBe('400 clock_out_of_range');
  });
});

describe('webhooks', () => {
  test('are switched off and on, listed and sent again', async () => {
    const { control, open, commands, delivered } = controlled();
    const id = await open();
    expect((await control('/webhooks', { body: { enabled: false } })).json).toMatchObject({
      webhooksEnabled: false,
    });
    await commands.pay(id);
    const { json } = await control('/deliveries');
    const [event] = fieldOf({ json }, 'data') as { id: string; state: string }[];
    expect(event?.state).toBe('skipped');
    await control('/webhooks', { body: { enabled: true, url: 'https://other.test/' } });
    await control(`/deliveries/${event?.id}/redeliver`, { method: 'POST' });
    await commands.settled();
    expect(delivered.map(({ url }) => url)).toEqual(['https://other.test/']);
  });

  test.each([[{ enabled: 'no' }], [{ url: 'ftp://x' }], [{ url: '' }]])(
    '%j is refused with 400',
    async (body) => {
      const { control } = controlled();
      expect((await control('/webhooks', { body })).status).toBe(400);
    },
  );
});

test('reset forgets sessions, events and switches', async () => {
  const { control, open, commands } = controlled();
  await open({ order_id: 'A' });
  await control('/clock', { body: { byMs: 5000 } });
  await control('/webhooks', { body: { enabled: false } });
  const answer = await control('/reset', { method: 'POST' });
  expect(answer.json).toMatchObject({ clockOffsetMs: 0, webhooksEnabled: true });
  expect(await commands.sessions()).toEqual([]);
  await open({ order_id: 'A' });
});

test('a body above 16 KiB is refused', async () => {
  const { control } = controlled();
  expect(codeOf(await control('/clock', { body: 'x'.repeat(20_000) }))).toBe('400 body_too_large');
});

describe('refunds', () => {
  test('can be listed, read, completed, failed and cancelled', async () => {
    const { control, open, call, commands } = controlled();
    const charge = await open();
    await commands.pay(charge);
    for (const refund_id of ['R 1', 'R-2', 'R-3']) {
      const body = { charge, refund_id, amount: 1, currency: 'USDT' };
      expect((await call('/api/v1/refunds/create', { body })).status).toBe(201);
    }
    const post = (path: string, body = {}) => control(`/refunds/${path}`, { body });
    expect((await post('R%201/complete')).json).toMatchObject({ status: 'completed' });
    expect((await post('R-2/fail', { reason: 'insufficient_funds' })).json).toMatchObject({
      failureReason: 'insufficient_funds',
    });
    expect((await post('R-3/cancel', { merchant_id: 'merchant_1' })).json).toMatchObject({
      status: 'canceled',
    });
    expect((await control('/refunds/R-2')).json).toMatchObject({ status: 'failed' });
    const list = fieldOf(await control(`/refunds?charge=${charge}`), 'data');
    expect(list).toHaveLength(3);
    expect(codeOf(await post('R-3/complete'))).toBe('409 request-refused');
    expect(codeOf(await post('R-4/complete'))).toBe('404 resource-missing');
    expect(codeOf(await post('R-3/explode'))).toBe('404 command_unknown');
    expect(codeOf(await post('R-3/fail', { reason: 'mood' }))).toBe('400 reason_unknown');
    expect(codeOf(await control('/refunds/%'))).toBe('404 resource-missing');
  });
});

test('the reading of idempotency can be switched', async () => {
  const { control } = controlled();
  const answer = await control('/idempotency', { body: { reading: 'conflict' } });
  expect(fieldOf(answer, 'idempotency')).toBe('conflict');
  expect(codeOf(await control('/idempotency', { body: { reading: 'x' } }))).toBe(
    '400 reading_unknown',
  );
});
