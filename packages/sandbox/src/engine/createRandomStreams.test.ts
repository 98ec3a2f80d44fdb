import { createTestClock } from '@stablepay/core';
import { expect, test } from 'vitest';
import { createTestMembership } from '../../test/createTestMembership.ts';
import { fieldOf } from '../../test/createTestSandbox.ts';
import { createTestShop } from '../testing/createTestShop.ts';
import { createRandomStreams } from './createRandomStreams.ts';
import { createSeededRandom } from './createSeededRandom.ts';

/** Everything a run leaves behind, as text. */
async function run(seed: string) {
  const world = createTestMembership({ seed });
  const charge = await world.open({ order_id: 'A' });
  await world.commands.pay(charge);
  const body = { charge, refund_id: 'R', amount: 1, currency: 'USDT' };
  await world.call('/api/v1/refunds/create', { body });
  const id = await world.join();
  await world.drive(id, 'authorise');
  await world.commands.moveClock(40 * 86_400_000);
  await world.commands.settled();
  const state = [
    await world.commands.sessions(),
    await world.commands.refunds(),
    await world.commands.subscriptions(),
    await world.commands.invoices(id),
    await world.commands.deliveries(),
  ];
  // Deliveries of one moment overtake each other on the way; each by itself is the same.
  const sent = world.delivered.map(({ headers, body: text }) =>
    JSON.stringify([[...headers], text]),
  );
  return [JSON.stringify(state), ...sent.sort()];
}

test('the same seed under the same clock gives the same run, byte for byte', async () => {
  const [first, second, other] = [await run('a'), await run('a'), await run('b')];
  expect(second).toEqual(first);
  expect(other).not.toEqual(first);
});

test('ids don’t depend on how often a webhook was repeated', async () => {
  const idAfter = async (status: number) => {
    const world = createTestMembership({ seed: 's' });
    world.receiver.answer = async () => new Response(null, { status });
    await world.commands.pay(await world.open());
    await world.commands.moveClock(20_000);
    await world.commands.settled();
    return fieldOf(await world.create(), 'id');
  };
  expect(await idAfter(500)).toBe(await idAfter(200));
});

test('a reset starts over', async () => {
  const { create, commands } = createTestMembership({ seed: 's' });
  const first = fieldOf(await create(), 'id');
  await commands.reset();
  expect(fieldOf(await create(), 'id')).toBe(first);
});

test('a test shop with a seed has the same keys each time', () => {
  const shop = () =>
    createTestShop({
      seed: 's',
      clock: createTestClock(),
      createProxy: () => ({ fetch: async () => new Response() }),
    });
  expect(shop().secretKey).toBe(shop().secretKey);
});

test('seeded bytes are spread evenly and differ from seed to seed', () => {
  const counts = Array.from({ length: 256 }, () => 0);
  for (const byte of createSeededRandom('x')(256_000)) counts[byte] = (counts[byte] ?? 0) + 1;
  expect(Math.min(...counts)).toBeGreaterThan(850);
  expect(Math.max(...counts)).toBeLessThan(1150);
  const starts = Array.from({ length: 1000 }, (_, n) => createSeededRandom(`s${n}`)(8).join());
  expect(new Set(starts).size).toBe(1000);
});

test('without a seed the given random is used for both', () => {
  const { ids, nonces, restart } = createRandomStreams({
    random: (n) => new Uint8Array(n).fill(7),
  });
  restart();
  expect([...ids(2), ...nonces(1)]).toEqual([7, 7, 7]);
});
