import { expect, it, vi } from 'vitest';
import { askOnce, startWatch } from '../../test/startWatch.ts';
import { sessionKind } from '../store/recordKinds.ts';

it('StablePay is asked once for all who wait, who hear of it when the answer is there', async () => {
  const { asks, wanted, finish } = askOnce();
  const { clock, record, answers, hold, change, counts } = await startWatch({ asks });
  hold('first', 25);
  hold('second', 25);
  await clock.advance(1_000);
  expect([wanted.length, counts().listeners]).toEqual([1, 1]);
  await change();
  finish();
  await clock.advance(0);
  const revision = record.revision + 1;
  expect(answers).toEqual({ first: revision, second: revision });
  expect([wanted.length, counts().listeners, clock.pendingTimers]).toEqual([1, 0, 0]);
});

it('what was only asked about, and did not change, is held on', async () => {
  const { asks, finish, wanted, makeDue } = askOnce();
  const { clock, record, answers, hold } = await startWatch({ asks });
  hold('first', 25);
  await clock.advance(0);
  finish();
  await clock.advance(1_000);
  expect(answers).toEqual({});
  // It is due again in a while, and asked about then.
  makeDue(0);
  await clock.advance(4_000);
  expect(wanted).toHaveLength(2);
  finish();
  await clock.advance(20_000);
  expect(answers).toEqual({ first: record.revision });
});

it.each([
  [25, 3_000],
  [0, 9_000],
])(
  'where a wait is at most %i s, a look that takes longer than %i ms is not waited for',
  async (maxWaitSeconds, limitMs) => {
    const { asks } = askOnce();
    const { clock, record, answers, hold } = await startWatch({ asks, maxWaitSeconds });
    hold('at once', 0);
    await clock.advance(limitMs - 1);
    expect(answers).toEqual({});
    await clock.advance(1);
    expect(answers).toEqual({ 'at once': record.revision });
    expect(clock.pendingTimers).toBe(0);
  },
);

it('who does not wait is answered from what he has just read, when StablePay is not to be asked', async () => {
  const { clock, record, answers, hold, counts } = await startWatch();
  const before = counts();
  hold('at once', 0);
  await clock.advance(0);
  expect(answers).toEqual({ 'at once': record.revision });
  expect(counts()).toEqual(before);
});

it('news that is announced to nobody is found within five seconds', async () => {
  const { clock, record, answers, hold, change } = await startWatch({ isDeaf: true });
  hold('first', 25);
  await clock.advance(1_000);
  await change();
  await clock.advance(3_999);
  expect(answers).toEqual({});
  await clock.advance(1);
  expect(answers).toEqual({ first: record.revision + 1 });
});

it('nothing is read while nothing happens, but for a look every five seconds', async () => {
  const { clock, hold, counts } = await startWatch();
  const { reads } = counts();
  hold('first', 25);
  hold('second', 25);
  await clock.advance(14_000);
  expect(counts().reads - reads).toBe(3);
});

it('a session keeps its turn for two seconds after the last who waited has left', async () => {
  const { asks, wanted, finish } = askOnce();
  const { clock, hold } = await startWatch({ asks });
  const gone = hold('first', 25);
  await clock.advance(0);
  expect(wanted[0]?.()).toBe(true);
  gone.abort();
  finish();
  await clock.advance(2_000);
  expect(wanted[0]?.()).toBe(true);
  await clock.advance(1);
  expect(wanted[0]?.()).toBe(false);
  // Somebody waits again.
  hold('second', 25);
  expect(wanted[0]?.()).toBe(true);
});

it('who is gone already, or comes when the proxy has closed, is not held', async () => {
  const { clock, closing, record, answers, hold, counts } = await startWatch();
  hold('long', 25);
  await clock.advance(1_000);
  const gone = new AbortController();
  gone.abort();
  hold('gone', 25, gone);
  await clock.advance(0);
  expect(answers).toEqual({ gone: record.revision });
  closing.abort();
  hold('late', 25);
  await clock.advance(0);
  expect(answers).toMatchObject({ long: record.revision, late: record.revision });
  expect([counts().listeners, clock.pendingTimers]).toEqual([0, 0]);
});

it('all who wait are told when a session is not there any more, and nothing is left', async () => {
  const { clock, record, heard, hold, store, counts } = await startWatch();
  const gone = new AbortController();
  const removed = vi.spyOn(gone.signal, 'removeEventListener');
  hold('first', 25, gone);
  hold('second', 25);
  await clock.advance(1_000);
  await store.removeRecord(sessionKind, record.id);
  await clock.advance(5_000);
  expect(heard).toEqual([
    expect.stringMatching(/^first: .*\[session-not-found\]$/),
    expect.stringMatching(/^second: .*\[session-not-found\]$/),
  ]);
  expect(removed.mock.calls.map(([type]) => type)).toEqual(['abort']);
  expect([counts().listeners, clock.pendingTimers]).toEqual([0, 0]);
});
