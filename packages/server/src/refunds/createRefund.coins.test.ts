import { describe, expect, it } from 'vitest';
import { createMemberWorld } from '../../test/createMemberWorld.ts';
import { refundEntry, refundLedger } from '../../test/refundEntry.ts';
import { createMemoryStore } from '../store/createMemoryStore.ts';
import { ledgerKind, type RefundLedger } from './RefundLedger.ts';

type Coin = 'USDT' | 'USDC';
const eur = { amount: { minor: 4_820, currency: 'EUR' } };
const usd = { amount: { minor: 4_820, currency: 'USD' } };

/** An order that is paid, in the coin the payer picked on StablePay's page. */
async function createPaid(order: typeof eur, token: Coin) {
  const store = createMemoryStore();
  const world = createMemberWorld({ store });
  world.orders.set('ORD-2', order);
  const { session } = await world.open('ORD-2');
  await world.sandbox.open(session.id);
  await world.sandbox.choose({ sessionId: session.id, choice: { token, network: 'solana' } });
  await world.sandbox.pay(session.id);
  await world.sandbox.settled();
  const refund = (
    key: string,
    change: { [Field in 'amount' | 'captured']?: typeof eur.amount } & {
      currency?: Coin | undefined;
    } = {},
  ) => world.proxy.refund({ reference: 'ORD-2', key, ...change });
  const sent = () => world.refundCreates().map(({ body }) => JSON.parse(body)['currency']);
  /** What an older version, or another process, wrote down. */
  const writeLedger = async (change: Partial<RefundLedger>) => {
    const ledger = refundLedger({ paymentId: session.id, ...change });
    const text = JSON.stringify(ledger);
    const key = { kind: ledgerKind.name, key: session.id };
    const expected = (await store.read(key))?.version;
    await store.write({ ...key, text, expected, revision: 1, dueAt: 0, expiresAt: 9e15 });
  };
  return { world, session, refund, sent, store, writeLedger };
}

const inUsdt = (minor: number) => ({ minor, currency: 'USDT' });
const inUsdc = (minor: number) => ({ minor, currency: 'USDC' });

describe('a payment that says which coin arrived', () => {
  it.each(['USDT', 'USDC'] as const)('goes back in it: %s', async (token) => {
    const { refund, sent, session, store } = await createPaid(eur, token);
    expect(
      (await refund('part', { amount: { minor: 100, currency: token } })).amount.currency,
    ).toBe(token);
    expect((await refund('rest')).amount.currency).toBe(token);
    expect(sent()).toEqual([token, token]);
    const ledger = (await store.read({ kind: 'refunds', key: session.id }))?.text;
    expect(JSON.parse(ledger ?? '')).toMatchObject({ token });
  });

  it.each([
    ['amount', { amount: inUsdt(100) }],
    ['currency', { currency: 'USDT' as const }],
    ['captured', { captured: inUsdt(4_820) }],
  ])('goes back in no other, whatever %s says', async (_, change) => {
    const { refund, sent, store, session } = await createPaid(eur, 'USDC');
    await expect(refund('r', change)).rejects.toMatchObject({
      code: 'refund-refused',
      status: 409,
      message: expect.stringContaining('given back in USDC only'),
    });
    expect(sent()).toEqual([]);
    expect(await store.read({ kind: 'refunds', key: session.id })).toBeUndefined();
  });

  it('goes back in it although an older version wrote no coin down', async () => {
    const { refund, writeLedger } = await createPaid(eur, 'USDC');
    await writeLedger({ captured: 5_000 });
    await expect(refund('r', { amount: inUsdt(100) })).rejects.toThrow('in USDC only');
    expect((await refund('r')).amount).toEqual(inUsdc(5_000));
  });
});

describe('a price in USD, paid in either coin', () => {
  it('is never given back in a coin that is guessed', async () => {
    const { refund, sent } = await createPaid(usd, 'USDC');
    await expect(refund('r')).rejects.toMatchObject({
      code: 'refund-refused',
      message: expect.stringContaining('does not say which coin was paid'),
    });
    expect(sent()).toEqual([]);
  });

  it.each([
    ['amount', { amount: inUsdc(4_820) }],
    ['currency', { currency: 'USDC' as const }],
    ['captured', { captured: inUsdc(9_999) }],
  ])('goes back in the coin the shop names as %s', async (_, change) => {
    const { refund } = await createPaid(usd, 'USDC');
    expect((await refund('r', change)).amount).toEqual(inUsdc(4_820));
  });

  it('that StablePay refused in one coin may be tried in the other', async () => {
    const { refund, sent } = await createPaid(usd, 'USDC');
    await expect(refund('r', { currency: 'USDT' })).rejects.toMatchObject({ param: 'currency' });
    expect((await refund('r', { currency: 'USDC' })).amount).toEqual(inUsdc(4_820));
    expect(sent()).toEqual(['USDT', 'USDC']);
  });

  it('stays in the coin of the refunds there are', async () => {
    const { refund } = await createPaid(usd, 'USDC');
    await refund('r1', { amount: inUsdc(100) });
    await expect(refund('r2', { amount: inUsdt(100) })).rejects.toThrow('in USDC only');
    expect((await refund('r3')).amount).toEqual(inUsdc(4_720));
    // A refund that is known is the same one, unless another coin is asked for.
    expect((await refund('r3', { currency: 'USDC' })).amount).toEqual(inUsdc(4_720));
    await expect(refund('r3', { currency: 'USDT' })).rejects.toThrow('in USDC only');
  });

  it('is free again when the only refund failed, also when nobody told us', async () => {
    const { refund, world } = await createPaid(usd, 'USDC');
    const { id } = await refund('r1', { amount: inUsdc(100) });
    world.webhooks.enabled = false;
    await world.sandbox.failRefund({ refundId: id });
    // StablePay is asked about r1 first, and then is the one who refuses.
    await expect(refund('r2', { amount: inUsdt(100) })).rejects.toMatchObject({
      param: 'currency',
    });
    await expect(refund('r3')).rejects.toThrow('does not say which coin was paid');
  });

  it('keeps to the coin another process gave back in although the lease was ours', async () => {
    const { refund, store, writeLedger, session, sent } = await createPaid(usd, 'USDC');
    const { read } = store;
    let ledgerReads = 0;
    store.read = async (address) => {
      if (address.kind === ledgerKind.name && (ledgerReads += 1) === 2) {
        const id = `${session.id}-r9`;
        await writeLedger({ refunds: [refundEntry({ id, amount: inUsdc(100) })] });
      }
      return read(address);
    };
    await expect(refund('r1', { amount: inUsdt(100) })).rejects.toThrow('in USDC only');
    expect(sent()).toEqual([]);
  });
});

it.each([
  ['two coins', { amount: inUsdt(1), currency: 'USDC' as const }, 'must name the same coin'],
  ['no coin', { currency: 'EUR' as Coin }, 'currency must be USDT or USDC'],
])('%s are refused before anybody is asked', async (_, change, message) => {
  const { refund, world } = await createPaid(eur, 'USDC');
  const before = world.upstreamCalls.length;
  await expect(refund('r', change)).rejects.toMatchObject({
    code: 'refund-refused',
    message: expect.stringContaining(message),
  });
  expect(world.upstreamCalls).toHaveLength(before);
});
