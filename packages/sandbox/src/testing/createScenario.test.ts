import { createTestClock } from '@stablepay/core';
import { describe, expect, test } from 'vitest';
import { createOverFetch } from '../../test/createOverFetch.ts';
import { createScenario } from './createScenario.ts';
import { createTestShop } from './createTestShop.ts';

async function openShop(fields: Record<string, unknown> = {}) {
  const heard: string[] = [];
  const clock = createTestClock();
  const shop = createTestShop({
    clock,
    createProxy: () => ({
      fetch: async (request) => {
        heard.push(request.headers.get('X-StablePay-Event-Type') ?? request.method);
        return new Response('ok');
      },
    }),
  });
  const id = await createOverFetch(shop, fields);
  const status = async () => (await shop.sandbox.commands.session(id))?.status;
  return { shop, clock, heard, id, status };
}

describe('on a test clock', () => {
  test('everything happens at its time, and the webhooks have arrived at the end', async () => {
    const { shop, clock, heard, status } = await openShop();
    const seen: [number, string | undefined][] = [];
    const look = async () => seen.push([clock.monotonic(), await status()]);
    await createScenario(shop)
      .does(look)
      .at('5s')
      .processing()
      .does(look)
      .at('1m12.5s')
      .paid()
      .does(look)
      .play();
    expect(seen).toEqual([
      [0, 'pending'],
      [5_000, 'processing'],
      [72_500, 'paid'],
    ]);
    expect(heard).toEqual(['payment.completed']);
  });

  test('the order of the script does not matter, the times do', async () => {
    const { shop, status } = await openShop();
    const seen: (string | undefined)[] = [];
    const look = async () => seen.push(await status());
    await createScenario(shop).at('9s').does(look).at(4_000).frozen().play();
    expect(seen).toEqual(['frozen']);
  });

  test.each([
    ['underpaid', 'underpaid'],
    ['overpaid', 'overpaid'],
    ['frozen', 'frozen'],
    ['failed', 'failed'],
    ['expired', 'expired'],
    ['paidLate', 'paid'],
  ] as const)('%s leaves the session %s', async (name, expected) => {
    const { shop, status } = await openShop();
    await createScenario(shop).at('1s')[name]().play();
    expect(await status()).toBe(expected);
  });

  test('webhooks and the network go off and on', async () => {
    const { shop, heard } = await openShop();
    const online: boolean[] = [];
    const reach = () =>
      shop.fetch(shop.proxyUrl).then(
        () => online.push(true),
        () => online.push(false),
      );
    await createScenario(shop)
      .webhooks('off')
      .network('off')
      .does(reach)
      .at('1s')
      .paid()
      .network('on')
      .does(reach)
      .play();
    expect(online).toEqual([false, true]);
    expect(heard).toEqual(['GET']);
  });

  test('the payment page counts as opened, which locks the rate', async () => {
    const { shop, id } = await openShop({ currency: 'EUR' });
    await createScenario(shop).opened().play();
    expect((await shop.sandbox.commands.session(id))?.lock).toBeDefined();
  });
});

test('on the clock of the machine it waits', async () => {
  const shop = createTestShop({ createProxy: () => ({ fetch: async () => new Response('ok') }) });
  const id = await createOverFetch(shop);
  const startedAt = performance.now();
  await createScenario(shop).at('60ms').paid().play();
  expect(performance.now() - startedAt).toBeGreaterThanOrEqual(55);
  expect((await shop.sandbox.commands.session(id))?.status).toBe('paid');
  await shop.close();
});

test('says so when there is no session yet', async () => {
  const shop = createTestShop({
    clock: createTestClock(),
    createProxy: () => ({ fetch: async () => new Response('ok') }),
  });
  await expect(createScenario(shop).paid().play()).rejects.toMatchObject({
    code: 'config-missing',
  });
});

test('a network that can not be cut is named at once', async () => {
  const { shop } = await openShop();
  const { sandbox, clock } = shop;
  expect(() => createScenario({ sandbox, clock }).network('off')).toThrow('network');
});

test.each(['', '5', 's', '5 s', '-5s', 'soon', -1, Number.NaN])('%j is no time', async (time) => {
  const { shop } = await openShop();
  expect(() => createScenario(shop).at(time)).toThrow('A time is');
});
