import { expect, it } from 'vitest';
import { reconnectDelay } from './reconnectDelay.ts';

it('tries again at once, then less and less often, but every two seconds for ever', () => {
  const delays = [0, 1, 2, 5, 6, 100, 5_000].map((retries) => reconnectDelay(retries, () => 0));
  expect(delays).toEqual([50, 100, 200, 1_600, 2_000, 2_000, 2_000]);
});

it('spreads those who lost it together', () => {
  expect(reconnectDelay(0, () => 0.5)).toBe(150);
  expect(reconnectDelay(100, () => 1)).toBe(2_200);
});
