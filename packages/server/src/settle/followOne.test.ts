import { NetworkError } from '@stablepay/core';
import { describe, expect, it } from 'vitest';
import { createTestContext } from '../../test/createTestContext.ts';
import { sessionRecord } from '../../test/sessionRecord.ts';
import type { SessionRecord } from '../store/Store.ts';
import { createFollower } from './createFollower.ts';

const second = 1_000;
const always = () => true;

/** A follower of which only the question at StablePay is played, and when it was asked. */
function createFollowing(change: Parameters<typeof createTestContext>[0] = {}) {
  const { context, clock, errors } = createTestContext(change);
  const asked: [id: string, at: number][] = [];
  const play: { answer: (id: string) => Promise<SessionRecord | undefined> } = {
    answer: () => Promise.resolve(undefined),
  };
  const follower = createFollower(context, (id) => {
    asked.push([id, clock.monotonic()]);
    return play.answer(id);
  });
  const open = (one: Partial<SessionRecord> = {}) =>
    sessionRecord({ expiresAt: clock.now() + 1_800 * second, ...one });
  return { follower, clock, errors, asked, play, open };
}

describe('a session that was just asked about', () => {
  it.each<[string, Partial<SessionRecord>, number]>([
    ['is open', {}, 2 * second],
    ['is paid, and not everything was told yet', { status: 'paid' }, 2 * second],
    ['has ended', { status: 'expired' }, 60 * second],
    ['is settled', { settled: true, status: 'paid' }, Number.POSITIVE_INFINITY],
  ])('and %s is due again after that', async (_, change, inMs) => {
    const { follower, open, clock } = createFollowing();
    await follower.refresh(open(), always);
    const record = open(change);
    expect(follower.dueInMs(record)).toBe(inMs);
    await clock.advance(500);
    expect(follower.dueInMs(record)).toBe(inMs - 500);
    await clock.advance(90 * second);
    expect(follower.dueInMs(record)).toBe(inMs === Number.POSITIVE_INFINITY ? inMs : 0);
  });

  it('is asked about no sooner than it is due, and then once', async () => {
    const { follower, open, clock, asked } = createFollowing();
    const record = open();
    expect(follower.dueInMs(record)).toBe(0);
    await follower.refresh(record, always);
    await clock.advance(1_999);
    await follower.refresh(record, always);
    expect(asked).toEqual([['cs_1', 0]]);
    await clock.advance(1);
    await follower.refresh(record, always);
    expect(asked).toEqual([
      ['cs_1', 0],
      ['cs_1', 2_000],
    ]);
  });

  it('is never due where it is settled, also when nobody asked yet', () => {
    const { follower, open } = createFollowing();
    expect(follower.dueInMs(open({ settled: true }))).toBe(Number.POSITIVE_INFINITY);
  });

  it('is never due where nothing may be read', () => {
    const { follower, open } = createFollowing({ upstreamReadsPerSecond: 0 });
    expect(follower.dueInMs(open())).toBe(Number.POSITIVE_INFINITY);
  });
});

describe('T24: where webhooks bring the news', () => {
  it('an open session is due every fifteen seconds, around its end every two', async () => {
    const { follower, open, clock } = createFollowing();
    follower.webhookSeen();
    const record = open({ expiresAt: clock.now() + 20 * second });
    await follower.refresh(record, always);
    expect(follower.dueInMs(record)).toBe(15 * second);
    await clock.advance(20 * second - 1);
    await follower.refresh(record, always);
    expect(follower.dueInMs(record)).toBe(15 * second);
    await clock.advance(1);
    expect(follower.dueInMs(record)).toBe(2 * second - 1);
    // Only a session nobody has paid yet ends.
    expect(follower.dueInMs({ ...record, status: 'processing' })).toBe(15 * second - 1);
  });

  it('polling has a third of the budget', async () => {
    const { follower, open, asked, clock } = createFollowing({ upstreamReadsPerSecond: 10 });
    follower.webhookSeen();
    for (let index = 0; index < 5; index += 1) {
      void follower.refresh(open({ id: `cs_${index}` }), always);
    }
    await clock.advance(10 * second);
    // 3.5 in a second: three at once, then one each 286 ms.
    expect(asked.map(([, at]) => at)).toEqual([0, 0, 0, 143, 429]);
  });

  it('they do not where a payment was found by asking', async () => {
    const { follower, open, play, clock } = createFollowing();
    const other = open({ id: 'cs_2' });
    await follower.refresh(other, always);
    follower.webhookSeen();
    // An answer that is known already, or none at all, says nothing about webhooks.
    await follower.refresh(open({ id: 'cs_3' }), always);
    play.answer = () => Promise.resolve(open({ status: 'paid' }));
    await follower.refresh(open({ id: 'cs_4', status: 'paid' }), always);
    expect(follower.dueInMs(other)).toBe(15 * second);
    play.answer = () => Promise.resolve(open({ status: 'processing' }));
    await follower.refresh(open({ id: 'cs_5' }), always);
    expect(follower.dueInMs(other)).toBe(15 * second);
    play.answer = () => Promise.resolve(open({ status: 'paid' }));
    await follower.refresh(open({ id: 'cs_6' }), always);
    expect(follower.dueInMs(other)).toBe(2 * second);
    expect(clock.monotonic()).toBe(0);
  });
});

describe('a question on its way', () => {
  it('is shared by all who wait, and nobody else asks meanwhile', async () => {
    const { follower, open, asked, play, clock } = createFollowing();
    let answer: () => void = () => undefined;
    play.answer = () => new Promise((resolve) => (answer = () => resolve(undefined)));
    const record = open();
    const first = follower.refresh(record, always);
    expect(follower.refresh(record, always)).toBe(first);
    await clock.advance(0);
    expect(follower.dueInMs(record)).toBe(Number.POSITIVE_INFINITY);
    answer();
    await first;
    expect(follower.dueInMs(record)).toBe(2 * second);
    expect(asked).toHaveLength(1);
  });

  it('is not asked, and not counted as asked, where nobody wants it any more', async () => {
    const { follower, open, asked } = createFollowing();
    await follower.refresh(open(), () => false);
    expect(asked).toEqual([]);
    expect(follower.dueInMs(open())).toBe(0);
  });

  it('T25: that fails is reported, and counts as asked', async () => {
    const { follower, open, errors, play } = createFollowing();
    const fault = new NetworkError({ code: 'timeout', message: 'Too slow.' });
    play.answer = () => Promise.reject(fault);
    await follower.refresh(open(), always);
    expect(errors).toEqual([fault]);
    expect(follower.dueInMs(open())).toBe(2 * second);
  });

  it('that fails by a fault of our own is heard of, and is over all the same', async () => {
    const { follower, open, errors, play } = createFollowing();
    play.answer = () => Promise.reject(new RangeError('ours'));
    await expect(follower.refresh(open(), always)).rejects.toThrow('ours');
    expect(errors).toHaveLength(1);
    expect(follower.dueInMs(open())).toBe(2 * second);
  });
});

it('of fifty thousand sessions it is known when they were asked about, and of no more', async () => {
  const { follower, open, clock } = createFollowing({ upstreamReadsPerSecond: 1_000 });
  const ask = (index: number) => follower.refresh(open({ id: `cs_${index}` }), always);
  const isKnown = (index: number) =>
    follower.dueInMs(open({ id: `cs_${index}`, status: 'expired' })) > 0;
  for (let index = 0; index < 50_000; index += 1) {
    if (index % 1_000 === 0) await clock.advance(second);
    void ask(index);
  }
  await clock.advance(0);
  expect([isKnown(0), isKnown(49_999)]).toEqual([true, true]);
  // The first is asked about again, and is the newest from now on.
  void ask(0);
  void ask(50_000);
  await clock.advance(second);
  expect([0, 1, 2, 50_000].map(isKnown)).toEqual([true, false, true, true]);
});
