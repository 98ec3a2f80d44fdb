import { describe, expect, test } from 'vitest';
import { createTestMembership } from '../../test/createTestMembership.ts';
import { controlToken } from '../../test/createTestSandbox.ts';

async function openInspector({ loggedIn = true } = {}) {
  const world = createTestMembership();
  const root = `${world.baseUrl}/__sandbox/inspect`;
  let cookie = '';
  const get = async (path = '', headers: Record<string, string> = {}) => {
    const response = await world.fetch(
      new Request(`${root}${path}`, { headers: { Cookie: cookie, ...headers } }),
    );
    return { status: response.status, headers: response.headers, text: await response.text() };
  };
  const post = (path: string, form: Record<string, string>, headers: Record<string, string> = {}) =>
    world.fetch(
      new Request(`${root}${path}`, {
        method: 'POST',
        headers: { Origin: world.baseUrl, Cookie: cookie, ...headers },
        body: new URLSearchParams(form),
      }),
    );
  const login = async (token = controlToken) => {
    const response = await post('/login', { token });
    cookie = (response.headers.get('Set-Cookie') ?? '').split(';')[0] ?? '';
    return response;
  };
  if (loggedIn) await login();
  const act = (kind: string, id: string, command: string) =>
    post('/act', { kind, id, command, view: 'sessions' });
  return { ...world, get, post, login, act, root };
}

describe('login', () => {
  test('without it there is nothing but the form', async () => {
    const { get, open, act, commands } = await openInspector({ loggedIn: false });
    const id = await open();
    const { status, text } = await get('?view=sessions');
    expect([status, text.includes(id), text.includes('Control token')]).toEqual([200, false, true]);
    await act('session', id, 'pay');
    expect((await commands.session(id))?.status).toBe('pending');
  });

  test('a wrong token is refused, the right one gives a cookie no script can read', async () => {
    const { login } = await openInspector({ loggedIn: false });
    expect((await login(`${controlToken}x`)).status).toBe(401);
    const response = await login();
    expect(response.status).toBe(303);
    const cookie = response.headers.get('Set-Cookie') ?? '';
    for (const part of [
      'HttpOnly',
      'SameSite=Strict',
      'Path=/__sandbox/inspect',
      'Max-Age=43200',
    ]) {
      expect(cookie).toContain(part);
    }
    expect(cookie).not.toContain(controlToken);
  });

  test.each(['', 'x', 'stablepay_inspect_4010=', 'stablepay_inspect_4010=0000'])(
    'the cookie "%s" opens nothing',
    async (Cookie) => {
      const { get } = await openInspector({ loggedIn: false });
      expect((await get('', { Cookie })).text).toContain('Control token');
    },
  );

  test('logging out ends it', async () => {
    const { post } = await openInspector();
    const response = await post('/logout', {});
    expect(response.headers.get('Set-Cookie')).toContain('Max-Age=0');
  });
});

describe('guard', () => {
  test.each([
    [{ Origin: 'https://evil.test' }],
    [{ Origin: 'null' }],
    [{ Origin: '', 'Sec-Fetch-Site': 'cross-site' }],
  ])('a post from %j is refused, with the cookie too', async (headers) => {
    const { post, open, commands } = await openInspector();
    const id = await open();
    const form = { kind: 'session', id, command: 'pay' };
    expect((await post('/act', form, headers)).status).toBe(403);
    expect((await commands.session(id))?.status).toBe('pending');
  });

  test('a rebound host is refused', async () => {
    const { fetch } = await openInspector();
    const response = await fetch(new Request('http://evil.test:4010/__sandbox/inspect'));
    expect(response.status).toBe(403);
  });

  test('nobody may frame it or run code in it', async () => {
    const { get } = await openInspector();
    const { headers, text } = await get();
    const policy = headers.get('Content-Security-Policy') ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(text).not.toMatch(/<script| on\w+="| style="/);
  });
});

describe('views', () => {
  test('sessions: every button of the state, and it works', async () => {
    const { get, open, act, commands } = await openInspector();
    const id = await open({ order_id: 'ORD-7' });
    const { text } = await get();
    for (const part of [id, 'ORD-7', '$48.20', 'Underpay', 'See on chain', 'Expire']) {
      expect(text).toContain(part);
    }
    const response = await act('session', id, 'freeze');
    expect(response.headers.get('Location')).toBe('/__sandbox/inspect?view=sessions');
    expect((await commands.session(id))?.status).toBe('frozen');
    expect((await act('session', id, 'seeOnChain')).status).toBe(303);
    expect((await commands.session(id))?.status).toBe('frozen');
  });

  test('refunds', async () => {
    const { get, open, call, act, commands } = await openInspector();
    const charge = await open();
    await commands.pay(charge);
    for (const refund_id of ['a', 'b', 'c']) {
      const body = { charge, refund_id, amount: 5, currency: 'USDT' };
      await call('/api/v1/refunds/create', { body });
    }
    const [c, b, a] = await commands.refunds();
    await act('refund', a?.id ?? '', 'complete');
    await act('refund', b?.id ?? '', 'fail insufficient_funds');
    await act('refund', c?.id ?? '', 'cancel');
    const { text } = await get('?view=refunds');
    for (const part of ['completed', 'failed', 'canceled', 'insufficient_funds', '0.05 USDT']) {
      expect(text).toContain(part);
    }
  });

  test('subscriptions', async () => {
    const { get, join, act, commands } = await openInspector();
    const id = await join();
    expect((await get('?view=subscriptions')).text).toContain('Pro plan, $19.00 / 1 month');
    await act('subscription', id, 'authorise');
    expect((await commands.subscription(id))?.status).toBe('active');
    expect((await get('?view=subscriptions')).text).toContain('Cancel now');
  });

  test('deliveries: attempts and body, and sending again', async () => {
    const { get, open, act, commands, delivered } = await openInspector();
    await commands.pay(await open());
    await commands.settled();
    const { text } = await get('?view=deliveries');
    expect(text).toContain('payment.completed');
    expect(text).toContain('&quot;payment_status&quot;: &quot;paid&quot;');
    const [event] = await commands.deliveries();
    await act('event', event?.id ?? '', 'redeliver');
    await commands.settled();
    expect(delivered).toHaveLength(2);
  });

  test('requests: what was called and why it was refused, without keys and bodies', async () => {
    const { get, create, call } = await openInspector();
    await create(
      { customer_email: 'payer@shop.example' },
      { headers: { 'Idempotency-Key': 'k-9' } },
    );
    await create({ amount: 0 });
    await call('/api/v1/invoices?limit=5');
    const { text } = await get('?view=requests');
    for (const part of ['k-9', 'parameter_invalid', 'amount', '/api/v1/invoices?limit=5']) {
      expect(text).toContain(part);
    }
    expect(text).not.toMatch(/payer@shop\.example|sk_test_/);
  });

  test('switches', async () => {
    const { get, act, commands, clock } = await openInspector();
    await act('clock', '', '86400000');
    await act('webhooks', '', 'off');
    await act('idempotency', '', 'conflict');
    await act('fault', '', 'lostOnce');
    await act('skew', '', '-600000');
    expect(commands.now()).toBe(clock.now() + 86_400_000);
    expect(commands.settings()).toMatchObject({
      webhooksEnabled: false,
      idempotency: 'conflict',
      clockSkewMs: -600_000,
      faults: [{ kind: 'status', afterwards: true }],
    });
    const { text } = await get('?view=switches');
    expect(text).toContain('-600 seconds off.');
    await act('reset', '', 'reset');
    expect(commands.settings().faults).toEqual([]);
  });

  test.each([
    ['session', 'explode'],
    ['refund', 'fail mood'],
    ['refund', 'complete'],
    ['clock', '1e9'],
    ['fault', 'flood'],
    ['nothing', 'x'],
  ])('%s "%s" is no form of these pages', async (kind, command) => {
    const { act } = await openInspector();
    expect((await act(kind, 'no key', command)).status).toBe(400);
  });
});

test('T33: names are text, never markup', async () => {
  const { get, open } = await openInspector();
  await open({ order_id: '<script>alert(1)</script>' });
  expect((await get()).text).not.toContain('<script>');
});
