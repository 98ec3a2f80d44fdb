import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { createSqliteStore } from '../node/createSqliteStore.ts';
import type { SandboxRefund } from '../refund/SandboxRefund.ts';
import type { SandboxSession } from '../session/SandboxSession.ts';
import type { WebhookEvent } from '../webhooks/WebhookEvent.ts';
import { createMemoryStore } from './createMemoryStore.ts';
import type { SandboxStore } from './SandboxStore.ts';

const folder = mkdtempSync(join(tmpdir(), 'stablepay-store-'));
afterAll(() => rmSync(folder, { recursive: true }));

let files = 0;
const stores: [string, () => SandboxStore][] = [
  ['memory', createMemoryStore],
  ['sqlite :memory:', () => createSqliteStore({ path: ':memory:' })],
  ['sqlite file', () => createSqliteStore({ path: join(folder, `${(files += 1)}.db`) })],
];

const sessionOf = (change: Partial<SandboxSession> = {}): SandboxSession => ({
  id: 'cs_1',
  merchantId: 'm',
  orderId: 'A',
  status: 'pending',
  amount: 100,
  currency: 'USD',
  metadata: { text: 'ünïcode 支付 \u2028' },
  created: 1,
  expiresAt: 100,
  choice: { token: 'USDT', network: 'tron' },
  revision: 1,
  ...change,
});

const eventOf = (change: Partial<WebhookEvent> = {}): WebhookEvent => ({
  id: 'evt_1',
  type: 'payment.completed',
  merchantId: 'm',
  resourceId: 'cs_1',
  created: 1,
  body: '{}',
  state: 'waiting',
  nextAttemptAt: 10,
  attempts: [],
  ...change,
});

describe.each(stores)('%s', (_name, createStore) => {
  let store: SandboxStore;
  beforeEach(() => {
    store = createStore();
    return () => store.close();
  });

  test('gives back what was inserted', async () => {
    const session = sessionOf({ lock: { rate: '1.085', targetAmount: 109, lockedAt: 2 } });
    expect(await store.insertSession({ session })).toBe('inserted');
    expect(await store.readSession('cs_1')).toEqual(session);
    expect(await store.readSession('cs_2')).toBeUndefined();
  });

  test('values are copies on the way in and on the way out', async () => {
    const session = sessionOf();
    await store.insertSession({ session });
    session.metadata['text'] = 'changed';
    const read = await store.readSession('cs_1');
    expect(read?.metadata['text']).toBe('ünïcode 支付 \u2028');
    if (read) read.status = 'paid';
    expect((await store.readSession('cs_1'))?.status).toBe('pending');
  });

  test('an order is taken once per merchant, and a refused insert writes nothing', async () => {
    const answer = { key: 'k', value: { digest: 'd', status: 201, body: '{}' } };
    await store.insertSession({ session: sessionOf() });
    const again = { session: sessionOf({ id: 'cs_2' }), answer };
    expect(await store.insertSession(again)).toBe('order-taken');
    expect(await store.readSession('cs_2')).toBeUndefined();
    expect(await store.readAnswer('k')).toBeUndefined();
    const other = sessionOf({ id: 'cs_3', merchantId: 'other' });
    expect(await store.insertSession({ session: other, answer })).toBe('inserted');
    expect(await store.readAnswer('k')).toEqual(answer.value);
  });

  test('merchant and order can’t be confused by where one ends', async () => {
    await store.insertSession({ session: sessionOf({ merchantId: 'a', orderId: 'b c' }) });
    const session = sessionOf({ id: 'cs_2', merchantId: 'a b', orderId: 'c' });
    expect(await store.insertSession({ session })).toBe('inserted');
  });

  test('an update replaces the session and adds its event', async () => {
    await store.insertSession({ session: sessionOf() });
    await store.updateSession({
      session: sessionOf({ status: 'paid', revision: 2 }),
      event: eventOf(),
    });
    expect(await store.readSession('cs_1')).toMatchObject({ status: 'paid', revision: 2 });
    expect(await store.readEvent('evt_1')).toEqual(eventOf());
  });

  test('lists sessions newest first, by order, and up to a limit', async () => {
    for (const n of [1, 2, 3]) {
      await store.insertSession({ session: sessionOf({ id: `cs_${n}`, orderId: `O${n}` }) });
    }
    const ids = async (filter: { limit: number; orderId?: string }) =>
      (await store.listSessions(filter)).map(({ id }) => id);
    expect(await ids({ limit: 10 })).toEqual(['cs_3', 'cs_2', 'cs_1']);
    expect(await ids({ limit: 2 })).toEqual(['cs_3', 'cs_2']);
    expect(await ids({ limit: 2, orderId: 'O1' })).toEqual(['cs_1']);
  });

  test('lists pending sessions by expiry', async () => {
    const rows = [
      sessionOf({ id: 'cs_late', orderId: '1', expiresAt: 300 }),
      sessionOf({ id: 'cs_soon', orderId: '2', expiresAt: 200 }),
      sessionOf({ id: 'cs_paid', orderId: '3', expiresAt: 100 }),
    ];
    for (const session of rows) await store.insertSession({ session });
    await store.updateSession({ session: { ...sessionOf({ id: 'cs_paid' }), status: 'paid' } });
    expect((await store.listPending({ limit: 9 })).map(({ id }) => id)).toEqual([
      'cs_soon',
      'cs_late',
    ]);
  });

  test('a nonce is claimed once until it has expired', async () => {
    const claim = (now: number) => store.claimNonce({ key: 'n', now, expiresAt: now + 10 });
    expect(await claim(100)).toBe(true);
    expect(await claim(110)).toBe(false);
    expect(await claim(111)).toBe(true);
  });

  test('T10: of 100 simultaneous claims one succeeds', async () => {
    const claims = await Promise.all(
      Array.from({ length: 100 }, async () => store.claimNonce({ key: 'n', now: 1, expiresAt: 2 })),
    );
    expect(claims.filter(Boolean)).toHaveLength(1);
  });

  test('lists waiting events by due time and all events newest first', async () => {
    await store.writeEvent(eventOf({ id: 'evt_late', nextAttemptAt: 30 }));
    await store.writeEvent(eventOf({ id: 'evt_soon', nextAttemptAt: 20 }));
    await store.writeEvent(eventOf({ id: 'evt_done', state: 'delivered' }));
    expect((await store.listWaiting()).map(({ id }) => id)).toEqual(['evt_soon', 'evt_late']);
    await store.writeEvent(eventOf({ id: 'evt_soon', state: 'failed' }));
    expect((await store.listWaiting()).map(({ id }) => id)).toEqual(['evt_late']);
    expect((await store.listEvents({ limit: 2 })).map(({ id }) => id)).toEqual([
      'evt_done',
      'evt_soon',
    ]);
  });

  const refundOf = (change: Partial<SandboxRefund> = {}): SandboxRefund => ({
    id: '["m","R-1"]',
    merchantId: 'm',
    parent: 'cs_1',
    refundId: 'R-1',
    amount: 5,
    currency: 'USDT',
    network: 'tron',
    status: 'processing',
    metadata: {},
    createdAt: 1,
    dueAt: 500,
    ...change,
  });
  const write = (value: SandboxRefund) => ({ kind: 'refund' as const, value });

  test('records, events and answers are committed together, and replaced by id', async () => {
    const answers = [{ key: 'k', value: { digest: 'd', status: 201, body: '{}' } }];
    await store.commit({ records: [write(refundOf())], events: [eventOf()], answers });
    const read = () => store.readRecord({ kind: 'refund', id: refundOf().id });
    expect(await read()).toEqual(refundOf());
    expect(await store.readEvent('evt_1')).toEqual(eventOf());
    expect(await store.readAnswer('k')).toEqual(answers[0]?.value);
    await store.commit({ records: [write(refundOf({ status: 'failed' }))] });
    expect((await read())?.status).toBe('failed');
    expect(await store.readRecord({ kind: 'refund', id: 'none' })).toBeUndefined();
    expect(await store.readRecord({ kind: 'payment', id: refundOf().id })).toBeUndefined();
  });

  test('records are listed in the order they came, by merchant and parent', async () => {
    const rows = [
      refundOf({ id: 'c', merchantId: 'other' }),
      refundOf({ id: 'b', parent: 'cs_2' }),
      refundOf({ id: 'a' }),
    ];
    for (const row of rows) await store.commit({ records: [write(row)] });
    await store.commit({ records: [write({ ...refundOf({ id: 'c', merchantId: 'other' }) })] });
    const ids = async (filter: { merchantId?: string; parent?: string } = {}) =>
      (await store.listRecords({ kind: 'refund', ...filter })).map(({ id }) => id);
    expect(await ids()).toEqual(['c', 'b', 'a']);
    expect(await ids({ merchantId: 'm' })).toEqual(['b', 'a']);
    expect(await ids({ parent: 'cs_1' })).toEqual(['c', 'a']);
    expect(await ids({ merchantId: 'm', parent: 'cs_1' })).toEqual(['a']);
  });

  test('the record that is due first comes first; one without a time never', async () => {
    expect(await store.firstDue('refund')).toBeUndefined();
    const { dueAt: _due, ...done } = refundOf({ id: 'done' });
    const rows = [done, refundOf({ id: 'late' }), refundOf({ id: 'soon', dueAt: 400 })];
    await store.commit({ records: rows.map(write) });
    expect((await store.firstDue('refund'))?.id).toBe('soon');
    await store.commit({ records: [write({ ...done, id: 'soon' })] });
    expect((await store.firstDue('refund'))?.id).toBe('late');
  });

  test('keeps settings', async () => {
    expect(await store.readSettings()).toBeUndefined();
    const settings = {
      clockOffsetMs: 5,
      webhooksEnabled: false,
      webhookUrl: 'http://x/',
      idempotency: 'replay' as const,
      faults: [{ kind: 'hang' as const, times: 2 }],
      clockSkewMs: 0,
    };
    await store.writeSettings(settings);
    await store.writeSettings({ ...settings, clockOffsetMs: 6 });
    expect(await store.readSettings()).toEqual({ ...settings, clockOffsetMs: 6 });
  });

  test('reset forgets everything', async () => {
    const answer = { key: 'k', value: { digest: 'd', status: 201, body: '{}' } };
    await store.insertSession({ session: sessionOf(), answer });
    await store.writeEvent(eventOf());
    await store.claimNonce({ key: 'n', now: 1, expiresAt: 2 });
    await store.writeSettings({
      clockOffsetMs: 5,
      webhooksEnabled: false,
      idempotency: 'replay',
      faults: [],
      clockSkewMs: 0,
    });
    await store.reset();
    expect(await store.readSession('cs_1')).toBeUndefined();
    expect(await store.readAnswer('k')).toBeUndefined();
    expect(await store.listEvents({ limit: 9 })).toEqual([]);
    expect(await store.readSettings()).toBeUndefined();
    expect(await store.claimNonce({ key: 'n', now: 1, expiresAt: 2 })).toBe(true);
    expect(await store.insertSession({ session: sessionOf() })).toBe('inserted');
  });
});

test('a file keeps everything over a restart', async () => {
  const path = join(folder, 'restart.db');
  const first = createSqliteStore({ path });
  await first.insertSession({ session: sessionOf() });
  await first.writeEvent(eventOf());
  await first.close();
  const second = createSqliteStore({ path });
  expect(await second.readSession('cs_1')).toEqual(sessionOf());
  expect(await second.listWaiting()).toEqual([eventOf()]);
  await second.close();
});
