import { act } from '@testing-library/react';
import { createTestClock } from '@stablepay/core';
import { createRoot } from 'react-dom/client';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { option } from '../option.tsx';
import { GamingPaymentTile } from '../../src/gaming-tile/GamingPaymentTile.tsx';
import { en } from '../../src/messages/en.ts';
import { describeStatus } from '../../src/status/describeStatus.tsx';

afterEach(() => vi.restoreAllMocks());

// Much work on a busy machine; the limit only ends a test that hangs.
describe('PaymentOption: 1,000 mounts and unmounts', { timeout: 300_000 }, () => {
  it('leave no node, no listener and no timer', () => {
    const clock = createTestClock();
    const timers = { set: 0, ended: 0 };
    const counted = {
      ...clock,
      setTimer: (callback: () => void, delayMs: number) => {
        timers.set += 1;
        const cancel = clock.setTimer(callback, delayMs);
        return () => {
          timers.ended += 1;
          cancel();
        };
      },
    };
    // React's own listeners stay on the container, once; ours are on the document.
    const container = document.createElement('div');
    document.body.append(container);
    const added = vi.spyOn(document, 'addEventListener');
    const removed = vi.spyOn(document, 'removeEventListener');
    const ours = (calls: unknown[][]) =>
      calls.filter(([type]) => type === 'change' || type === 'reset').length;
    const status = describeStatus({ status: { state: 'loading' }, messages: en });
    const nodes = document.querySelectorAll('*').length;
    for (let round = 0; round < 1_000; round += 1) {
      const root = createRoot(container);
      const kit = (
        <>
          {option({ status, clock: counted })}
          <GamingPaymentTile name="tile" amount={{ minor: 1, currency: 'USD' }} />
        </>
      );
      act(() => root.render(kit));
      act(() => root.unmount());
    }
    expect(document.querySelectorAll('*')).toHaveLength(nodes);
    expect(ours(added.mock.calls)).toBe(4_000);
    expect(ours(removed.mock.calls)).toBe(4_000);
    expect(timers).toEqual({ set: 1_000, ended: 1_000 });
    container.remove();
  });
});
