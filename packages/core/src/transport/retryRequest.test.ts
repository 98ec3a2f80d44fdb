import { describe, expect, test, vi } from 'vitest';
import { NetworkError } from '../errors/NetworkError.ts';
import { ApiError } from '../errors/ApiError.ts';
import { ConfigError } from '../errors/ConfigError.ts';
import { createTestClock } from '../time/createTestClock.ts';
import { pause, retryRequest } from './retryRequest.ts';

const timeout = () => new NetworkError({ code: 'timeout', message: 'No answer came in time.' });
const limited = (retryAfterMs?: number) =>
  new ApiError({ code: 'rate-limited', message: 'Too many.', status: 429, retryAfterMs });

/** Runs `outcomes` one after the other and notes when. */
function setUp(
  outcomes: (Error | 'ok')[],
  options: { attempts?: number; signal?: AbortSignal } = {},
) {
  const clock = createTestClock({ random: () => 0.5 });
  const at: number[] = [];
  const result = retryRequest({
    clock,
    attempts: options.attempts ?? 3,
    signal: options.signal,
    run: () => {
      const outcome = outcomes[at.length];
      at.push(clock.monotonic());
      return outcome instanceof Error ? Promise.reject(outcome) : Promise.resolve(outcome);
    },
  });
  const settled = result.then(
    (value) => ({ value }),
    (error: unknown) => ({ error }),
  );
  return { clock, at, settled };
}

describe('retryRequest', () => {
  test('tries again after what may pass, waiting longer each time', async () => {
    const { clock, at, settled } = setUp([timeout(), timeout(), 'ok']);
    await clock.advance(60_000);
    expect(await settled).toEqual({ value: 'ok' });
    expect(at).toEqual([0, 2_500, 5_750]);
  });

  test('gives up after the given number of runs, with the last error', async () => {
    const last = limited();
    const { clock, at, settled } = setUp([timeout(), timeout(), last]);
    await clock.advance(60_000);
    expect(await settled).toEqual({ error: last });
    expect(at).toHaveLength(3);
    expect(clock.pendingTimers).toBe(0);
  });

  test('Retry-After is obeyed, with a random part on top', async () => {
    const { clock, at } = setUp([limited(9_000), 'ok']);
    await clock.advance(60_000);
    expect(at).toEqual([0, 10_500]);
  });

  test('a wait of just 15 s is sat through, and leaves nothing on the signal', async () => {
    const { signal } = new AbortController();
    const added = vi.spyOn(signal, 'addEventListener');
    const removed = vi.spyOn(signal, 'removeEventListener');
    const { clock, at } = setUp([limited(13_500), 'ok'], { signal });
    await clock.advance(60_000);
    expect(at).toEqual([0, 15_000]);
    expect(added).toHaveBeenCalledTimes(1);
    const [name, listener] = added.mock.calls[0] ?? [];
    expect(name).toBe('abort');
    expect(removed).toHaveBeenCalledWith('abort', listener);
  });

  test('a wait nobody would sit through is not begun', async () => {
    const { at, settled } = setUp([limited(15_001), 'ok']);
    expect(await settled).toMatchObject({ error: { code: 'rate-limited' } });
    expect(at).toEqual([0]);
  });

  test.each([
    new ConfigError({ code: 'config-missing', message: 'apiKey is missing.' }),
    new NetworkError({ code: 'aborted', message: 'The request was given up.' }),
    new ApiError({ code: 'order-id-conflict', message: 'Used.', status: 409 }),
    new Error('a bug of ours'),
    new TypeError('undefined is not a function'),
  ])('%s is not tried again', async (error) => {
    const { at, settled } = setUp([error, 'ok']);
    expect(await settled).toEqual({ error });
    expect(at).toEqual([0]);
  });

  test('an abort ends the wait at once', async () => {
    const controller = new AbortController();
    const { clock, at, settled } = setUp([timeout(), 'ok'], { signal: controller.signal });
    await clock.advance(1_000);
    controller.abort();
    expect(await settled).toMatchObject({ error: { code: 'aborted' } });
    await clock.advance(60_000);
    expect([at.length, clock.pendingTimers]).toEqual([1, 0]);
  });
});

describe('pause', () => {
  test('waits', async () => {
    const clock = createTestClock();
    let over = false;
    const waiting = pause({ clock, delayMs: 100 }).then(() => (over = true));
    await clock.advance(99);
    expect(over).toBe(false);
    await clock.advance(1);
    await waiting;
    expect(over).toBe(true);
  });

  test('does not begin when it was given up before', async () => {
    const clock = createTestClock();
    const signal = AbortSignal.abort();
    await expect(pause({ clock, delayMs: 100, signal })).rejects.toMatchObject({
      code: 'aborted',
      message: expect.stringContaining('The request was given up'),
    });
    expect(clock.pendingTimers).toBe(0);
  });
});
