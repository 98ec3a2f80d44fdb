import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createTestSandbox } from '../../test/createTestSandbox.ts';

async function openPage(body: Record<string, unknown> = {}) {
  const world = createTestSandbox();
  const id = await world.open(body);
  const address = `${world.baseUrl}/pay/${id}`;
  const get = async (headers: Record<string, string> = {}) => {
    const response = await world.fetch(new Request(address, { headers }));
    return { response, text: await response.text() };
  };
  const post = (form: Record<string, string>, headers: Record<string, string> = {}) =>
    world.fetch(
      new Request(address, {
        method: 'POST',
        headers: { Origin: world.baseUrl, ...headers },
        body: new URLSearchParams(form),
      }),
    );
  return { ...world, id, address, get, post };
}

describe('page', () => {
  test('T34: has the headers that keep it alone, in no frame, and fresh', async () => {
    const { get } = await openPage();
    const { response, text } = await get();
    const policy = response.headers.get('Content-Security-Policy') ?? '';
    expect(response.status).toBe(200);
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).not.toContain('unsafe');
    expect(response.headers.get('Cache-Control')).toBe('no-store');
    expect(response.headers.get('X-Content-Type-Options')).toBe('nosniff');
    expect(text).not.toMatch(/ on\w+="| style="|<style|<script>/);
  });

  test('shows amount, order, items, address and the test ribbon', async () => {
    const { get } = await openPage({
      order_id: 'ORD-9',
      amount: 2599,
      tax_amount: 199,
      shipping_amount: 400,
      line_items: [
        {
          price_data: { currency: 'USD', unit_amount: 1000, product_data: { name: 'Mug' } },
          quantity: 2,
        },
      ],
    });
    const { text } = await get();
    for (const part of ['25.99', 'ORD-9', 'Mug', '2 × $10.00', '$1.99', 'SANDBOX-TRON-USDT-']) {
      expect(text).toContain(part);
    }
    expect(text).toContain('Test, no real money');
  });

  test('speaks Chinese to a browser that asks for it', async () => {
    const { get } = await openPage();
    expect((await get({ 'Accept-Language': 'zh-CN,zh;q=0.9' })).text).toContain('lang="zh-CN"');
    expect((await get({ 'Accept-Language': 'de,fr;q=0.5' })).text).toContain('lang="en"');
  });

  test('an unknown session answers 404 as a page', async () => {
    const { fetch, baseUrl } = createTestSandbox();
    const response = await fetch(new Request(`${baseUrl}/pay/cs_unknown`));
    expect(response.status).toBe(404);
    expect(await response.text()).toContain('There is no payment here');
  });

  test('every text without a value would show its braces: there is none', async () => {
    for (const command of [
      'seeOnChain',
      'underpay',
      'overpay',
      'freeze',
      'fail',
      'expire',
      'pay',
    ] as const) {
      for (const language of ['en', 'zh']) {
        const { commands, id, get } = await openPage({ currency: 'EUR' });
        await commands[command](id);
        expect((await get({ 'Accept-Language': language })).text).not.toMatch(/\{\w+\}/);
      }
    }
  });

  test('looking locks the rate (S1); HEAD and the status address do not', async () => {
    const { fetch, address, get, commands, id } = await openPage({ currency: 'EUR' });
    await fetch(new Request(address, { method: 'HEAD' }));
    const status = await fetch(new Request(`${address}/status`));
    expect(await status.json()).toEqual({ status: 'pending', revision: 1 });
    expect((await commands.session(id))?.lock).toBeUndefined();
    await get();
    expect((await commands.session(id))?.lock?.rate).toBe('1.085');
  });
});

describe('buttons', () => {
  test.each([
    ['pay', 'paid'],
    ['seeOnChain', 'processing'],
    ['underpay', 'underpaid'],
    ['overpay', 'overpaid'],
    ['freeze', 'frozen'],
    ['fail', 'failed'],
    ['expire', 'expired'],
  ])('"%s" leads to %s and back to the page', async (action, status) => {
    const { post, commands, id } = await openPage();
    const response = await post({ action });
    expect(response.status).toBe(303);
    expect(response.headers.get('Location')).toBe(`/pay/${id}`);
    expect((await commands.session(id))?.status).toBe(status);
  });

  test('coin and network are kept', async () => {
    const { post, commands, id, get } = await openPage();
    await post({ action: 'choose', token: 'USDC', network: 'solana' });
    expect((await commands.session(id))?.choice).toEqual({ token: 'USDC', network: 'solana' });
    expect((await get()).text).toContain('SANDBOX-SOLANA-USDC-');
  });

  test('only buttons that do something are there', async () => {
    const { get, commands, id } = await openPage();
    await commands.underpay(id);
    const { text } = await get();
    const offered = new Set(
      [...text.matchAll(/name="action"\s+value="(\w+)"/g)].map(([, name]) => name),
    );
    expect(offered).toEqual(new Set(['expire', 'fail', 'pay']));
    await commands.pay(id);
    expect((await get()).text).not.toContain('name="action"');
  });

  test('a button that came too late changes nothing and shows the page', async () => {
    const { post, commands, id } = await openPage();
    await commands.pay(id);
    expect((await post({ action: 'fail' })).status).toBe(303);
    expect((await commands.session(id))?.status).toBe('paid');
  });

  test('two quick presses pay once', async () => {
    const { post, commands, delivered } = await openPage();
    await Promise.all([post({ action: 'pay' }), post({ action: 'pay' })]);
    await commands.settled();
    expect(delivered).toHaveLength(1);
  });

  test.each([
    ['a foreign origin', { Origin: 'https://evil.test' }],
    ['the null origin', { Origin: 'null' }],
    ['the same host on another port', { Origin: 'http://127.0.0.1:4011' }],
    ['no origin', { Origin: '' }],
    ['no origin, cross-site', { Origin: '', 'Sec-Fetch-Site': 'cross-site' }],
  ])('%s is refused with 403', async (_name, headers) => {
    const { fetch, address, commands, id } = await openPage();
    const given = Object.entries(headers).filter(([, value]) => value !== '');
    const request = new Request(address, {
      method: 'POST',
      headers: given,
      body: new URLSearchParams({ action: 'pay' }),
    });
    expect((await fetch(request)).status).toBe(403);
    expect((await commands.session(id))?.status).toBe('pending');
  });

  test('a rebound host name is refused even with a matching origin', async () => {
    const { fetch, id, commands } = await openPage();
    const request = new Request(`http://evil.test:4010/pay/${id}`, {
      method: 'POST',
      headers: { Origin: 'http://evil.test:4010' },
      body: new URLSearchParams({ action: 'pay' }),
    });
    expect((await fetch(request)).status).toBe(403);
    expect((await commands.session(id))?.status).toBe('pending');
  });

  test('localhost is as good as 127.0.0.1', async () => {
    const { fetch, id } = await openPage();
    const request = new Request(`http://localhost:4010/pay/${id}`, {
      method: 'POST',
      headers: { 'Sec-Fetch-Site': 'same-origin' },
      body: new URLSearchParams({ action: 'pay' }),
    });
    expect((await fetch(request)).status).toBe(303);
  });

  test.each([
    [{ action: 'refund' }],
    [{ action: 'constructor' }],
    [{ action: 'choose', token: 'BTC', network: 'tron' }],
    [{ action: 'choose', token: 'USDT', network: '__proto__' }],
    [{}],
    [{ action: 'pay', filler: 'x'.repeat(5000) }],
  ])('a form that is none of ours answers 400: %o', async (form: Record<string, string>) => {
    const { post, commands, id } = await openPage();
    expect((await post(form)).status).toBe(400);
    expect((await commands.session(id))?.revision).toBe(1);
  });
});

describe('ways back', () => {
  test.each([
    ['pay', 'https://shop.test/ok'],
    ['fail', 'https://shop.test/back'],
    ['expire', 'https://shop.test/back'],
  ] as const)('after "%s" the page links to %s', async (command, href) => {
    const { commands, id, get } = await openPage({
      success_url: 'https://shop.test/ok',
      cancel_url: 'https://shop.test/back',
    });
    await commands[command](id);
    expect((await get()).text).toContain(`href="${href}"`);
  });

  test('without an address the page says that it can be closed', async () => {
    const { commands, id, get } = await openPage();
    await commands.pay(id);
    expect((await get()).text).toContain('You can close this page.');
  });
});

test('T33: hostile text from a shop stays text', async () => {
  const hostile = fc.oneof(
    fc.constantFrom(
      '<script>alert(1)</script>',
      '"><img src=x onerror=alert(1)>',
      "' onmouseover='alert(1)",
      '</title><svg onload=alert(1)>',
      '{amount}{order}',
      '&lt;b&gt;',
      '\u202e\u0000',
    ),
    fc.string({ unit: 'binary', minLength: 1, maxLength: 40 }),
  );
  let orders = 0;
  await fc.assert(
    fc.asyncProperty(hostile, hostile, async (name, description) => {
      const { get } = await openPage({
        order_id: `${name.replace(/\p{Cc}/gu, '')}${(orders += 1)}`,
        description,
        amount: 100,
        line_items: [
          {
            price_data: {
              currency: 'USD',
              unit_amount: 100,
              product_data: { name: `x${name}`, description },
            },
            quantity: 1,
          },
        ],
      });
      const { text } = await get();
      const tags = [...text.matchAll(/<(\w+)/g)].map(([, tag]) => tag);
      expect(tags.filter((tag) => tag === 'script')).toHaveLength(1);
      expect(tags).not.toContain('img');
      expect(text).not.toMatch(/<[^>]* on\w+=/);
    }),
    { numRuns: 150 },
  );
});
