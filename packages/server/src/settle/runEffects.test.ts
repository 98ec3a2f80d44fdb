import { describe, expect, it } from 'vitest';
import { createTestContext } from '../../test/createTestContext.ts';
import { sessionRecord } from '../../test/sessionRecord.ts';
import type { DeadLetter } from '../effects/Handlers.ts';
import type { OrderRecord, SessionRecord } from '../store/Store.ts';
import { listSessionEffects, runEffects } from './runEffects.ts';

const usd = (minor: number) => ({ minor, currency: 'USD' });

/** A session and its order in a store, and what the shop is told. */
async function createTold({
  stored = {},
  order = {},
  ...options
}: Parameters<typeof createTestContext>[0] & {
  stored?: Partial<SessionRecord>;
  order?: Partial<OrderRecord> | 'none';
} = {}) {
  const told: [key: string, session: SessionRecord][] = [];
  const hear = (event: { idempotencyKey: string; session: SessionRecord }) =>
    void told.push([event.idempotencyKey, event.session]);
  const world = createTestContext({ onPaid: hear, onAttention: hear, ...options });
  const { store } = world.context;
  const record = sessionRecord(stored);
  const expected = undefined;
  await store.writeSession({ record, expected });
  if (order !== 'none') {
    const blank = { reference: 'ORD-1', attempts: [], askedAmount: usd(4_820) };
    await store.writeOrder({ record: { ...blank, ...order }, expected });
  }
  return {
    ...{ ...world, told, record },
    keys: () => told.map(([key]) => key),
    run: (change: Partial<SessionRecord> = {}) =>
      runEffects(world.context, sessionRecord({ ...stored, ...change })),
    read: async () => store.readSession('cs_1'),
    fulfilledBy: async () => (await store.readOrder('ORD-1'))?.record.fulfilledBy,
  };
}

describe('a payment', () => {
  it('is told, then settled, and is the one that fulfils the order', async () => {
    const { run, read, told, fulfilledBy } = await createTold({ stored: { status: 'paid' } });
    const done = await run();
    expect(done).toMatchObject({ settled: true, effects: ['paid:ORD-1'] });
    expect((await read())?.record).toEqual(done);
    expect(told).toEqual([['paid:ORD-1', sessionRecord({ status: 'paid' })]]);
    expect(await fulfilledBy()).toBe('cs_1');
  });

  it('that is settled is told to nobody and written nowhere', async () => {
    const { run, read, keys } = await createTold({ stored: { status: 'paid', settled: true } });
    const before = await read();
    expect(await run()).toEqual(before?.record);
    expect(keys()).toEqual([]);
    expect(await read()).toEqual(before);
  });

  it('that was told before is settled without being told again', async () => {
    const stored = { status: 'paid', effects: ['paid:ORD-1'] };
    const { run, keys } = await createTold({ stored });
    expect(await run()).toMatchObject({ settled: true, effects: ['paid:ORD-1'] });
    expect(keys()).toEqual([]);
  });

  it('is told also where its order was forgotten', async () => {
    const { run, keys } = await createTold({ stored: { status: 'paid' }, order: 'none' });
    expect((await run()).settled).toBe(true);
    expect(keys()).toEqual(['paid:ORD-1']);
  });

  it('after another one is a duplicate, and does not fulfil the order', async () => {
    const { run, keys, fulfilledBy } = await createTold({
      ...{ stored: { status: 'paid' }, order: { fulfilledBy: 'cs_0' } },
    });
    await run();
    expect(keys()).toEqual(['duplicate:cs_1']);
    expect(await fulfilledBy()).toBe('cs_0');
  });

  it('T15: of another price than the order has now does not fulfil it: a person decides', async () => {
    const { run, keys, fulfilledBy } = await createTold({
      ...{ stored: { status: 'paid' }, order: { askedAmount: usd(9_900) } },
    });
    await run();
    expect(keys()).toEqual(['amount-changed:cs_1']);
    expect(await fulfilledBy()).toBeUndefined();
  });

  it('that the shop could not be told of is a dead letter about this session', async () => {
    const letters: DeadLetter[] = [];
    const { run } = await createTold({
      stored: { status: 'paid' },
      deadLetterAfter: 1,
      onPaid: () => {
        throw new Error('database');
      },
      onDeadLetter: (letter) => void letters.push(letter),
    });
    await run();
    expect(letters).toMatchObject([{ resource: { type: 'session', id: 'cs_1' } }]);
  });
});

describe('something a person has to look at', () => {
  it('is told once, and settles nothing', async () => {
    const { run, read, keys, fulfilledBy } = await createTold({ stored: { status: 'underpaid' } });
    const done = await run();
    expect(done).toMatchObject({ settled: false, effects: ['underpaid:cs_1'] });
    expect(await run({ effects: done.effects })).toMatchObject({ settled: false });
    expect(keys()).toEqual(['underpaid:cs_1']);
    expect((await read())?.record).toEqual(done);
    expect(await fulfilledBy()).toBeUndefined();
  });

  it('does not settle a session that was paid meanwhile, and of which nobody has told yet', async () => {
    const { run, keys } = await createTold({ stored: { status: 'paid' } });
    expect(await run({ status: 'underpaid' })).toMatchObject({
      ...{ status: 'paid', settled: false, effects: ['underpaid:cs_1'] },
    });
    expect(keys()).toEqual(['underpaid:cs_1']);
  });

  it('is told of a session nobody looks at any more, too', async () => {
    const { run, keys } = await createTold({ stored: { mismatch: true, settled: true } });
    expect(await run()).toMatchObject({ settled: true, effects: ['mismatch:cs_1'] });
    expect(keys()).toEqual(['mismatch:cs_1']);
  });

  it('keeps a paid session that is not what was ordered from being settled', async () => {
    const { run, keys, fulfilledBy } = await createTold({
      stored: { status: 'paid', mismatch: true },
    });
    expect((await run()).settled).toBe(false);
    expect(keys()).toEqual(['mismatch:cs_1']);
    expect(await fulfilledBy()).toBeUndefined();
  });
});

describe('a session of which there is nothing to tell', () => {
  it.each(['pending', 'processing', 'expired', 'sleeping'])(
    'as %s stays as it is',
    async (status) => {
      const { run, read, keys, context, record } = await createTold({ stored: { status } });
      const before = await read();
      expect(await listSessionEffects(context, record)).toEqual([]);
      expect(await run()).toEqual(record);
      expect(await read()).toEqual(before);
      expect(keys()).toEqual([]);
    },
  );

  it('is done where the shop does not listen', async () => {
    for (const status of ['paid', 'frozen']) {
      const { run } = await createTold({
        ...{ stored: { status }, onPaid: undefined, onAttention: undefined },
      });
      expect((await run()).effects).toHaveLength(1);
    }
  });
});
