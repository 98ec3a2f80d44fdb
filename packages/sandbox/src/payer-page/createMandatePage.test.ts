import { describe, expect, test } from 'vitest';
import { createTestMembership, membership } from '../../test/createTestMembership.ts';

async function openMandate(body: Record<string, unknown> = {}) {
  const world = createTestMembership();
  const id = await world.join(body);
  const address = `${world.baseUrl}/pay/${id}`;
  const get = async (headers: Record<string, string> = {}) =>
    (await world.fetch(new Request(address, { headers }))).text();
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

const withPlan = (change: object) => ({
  items: membership.items.map((item) => ({
    ...item,
    price_data: { ...item.price_data, ...change },
  })),
});

describe('the offer', () => {
  test('says what is charged, how often, from which wallet and how it ends', async () => {
    const { get } = await openMandate({ iterations: 6, description: 'For you' });
    const text = await get();
    for (const part of [
      '$19.00',
      'per month',
      'Pro plan',
      'For you',
      '$19.00 is charged today and then every month.',
      'in USDT on TRON, and no more',
      'It ends by itself after 6 payments.',
      'Authorize and pay $19.00',
      'Test, no real money',
    ]) {
      expect(text).toContain(part);
    }
    expect(text).not.toMatch(/ on\w+="| style="|<style|<script>|\{\w+\}/);
  });

  test('with a trial nothing is charged today', async () => {
    const { get } = await openMandate({ trial_end: 1_767_225_600 + 14 * 86_400 });
    const text = await get();
    expect(text).toContain('Nothing is charged today.');
    expect(text).toContain('January 15, 2026');
    expect(text).not.toContain('is charged today and');
  });

  test('speaks Chinese, and counts longer periods', async () => {
    const recurring = { interval: 'month', interval_count: 3 };
    const { get } = await openMandate(withPlan({ recurring }));
    expect(await get()).toContain('every 3 months');
    expect(await get({ 'Accept-Language': 'zh' })).toContain('每 3 个月');
  });

  test('T33: names are text, never markup', async () => {
    const { get } = await openMandate(withPlan({ product: '<img src=x onerror=alert(1)>' }));
    const text = await get();
    expect(text).not.toContain('<img');
    expect(text).toContain('&lt;img');
  });
});

describe('forms', () => {
  test('authorising works without a script and leads back to the page', async () => {
    const { post, get, commands, id } = await openMandate({ success_url: 'https://shop.test/ok' });
    await post({ action: 'choose', token: 'USDC', network: 'solana' });
    expect(await get()).toContain('in USDC on Solana');
    const response = await post({ action: 'authorise' });
    expect([response.status, response.headers.get('Location')]).toEqual([303, `/pay/${id}`]);
    expect(await commands.subscription(id)).toMatchObject({
      status: 'active',
      choice: { token: 'USDC', network: 'solana' },
    });
    const text = await get();
    expect(text).toContain('Pro plan is active');
    expect(text).toContain('February 1, 2026');
    expect(text).toContain('href="https://shop.test/ok"');
  });

  test('a choice after the authorisation changes nothing', async () => {
    const { post, commands, id } = await openMandate();
    await post({ action: 'authorise' });
    await post({ action: 'choose', token: 'USDC', network: 'bsc' });
    expect((await commands.subscription(id))?.choice.token).toBe('USDT');
  });

  test.each([
    [{ Origin: 'https://evil.test' }, 403],
    [{ Origin: 'null' }, 403],
  ])('a post from %j is refused', async (headers, status) => {
    const { post, commands, id } = await openMandate();
    expect((await post({ action: 'authorise' }, headers)).status).toBe(status);
    expect((await commands.subscription(id))?.status).toBe('incomplete');
  });

  test.each([{}, { action: 'pay' }, { action: 'choose', token: 'BTC', network: 'tron' }])(
    '%j is no form of this page',
    async (form) => {
      const { post } = await openMandate();
      expect((await post(form)).status).toBe(400);
    },
  );
});

test.each([
  ['authoriseUnpaid', 'The first charge failed. Please try again.'],
  ['lapse', 'This offer has expired'],
  ['cancelNow', 'Pro plan is canceled'],
] as const)('after %s it says "%s"', async (command, words) => {
  const { get, drive, id } = await openMandate();
  await drive(id, command);
  expect(await get()).toContain(words);
});

test('past due, ending and each button of the tester panel', async () => {
  const { get, drive, id } = await openMandate();
  await drive(id, 'authorise');
  await drive(id, 'failCharges');
  expect(await get()).toContain('Let charges succeed');
  await drive(id, 'renew');
  expect(await get()).toContain('We couldn’t charge $19.00');
  await drive(id, 'allowCharges');
  await drive(id, 'retry');
  await drive(id, 'cancelAtPeriodEnd');
  expect(await get()).toContain('It stays valid until then');
});

test('the status address follows the revision; an unknown mandate answers 404', async () => {
  const { fetch, address, drive, id, baseUrl } = await openMandate();
  const status = async () => (await fetch(new Request(`${address}/status`))).json();
  const before: unknown = await status();
  await drive(id, 'authorise');
  expect(await status()).toMatchObject({ status: 'active' });
  expect(await status()).not.toEqual(before);
  expect((await fetch(new Request(`${baseUrl}/pay/sub_none`))).status).toBe(404);
});
