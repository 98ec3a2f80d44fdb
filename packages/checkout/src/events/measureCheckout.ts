import type { Checkout } from '../engine/Checkout.ts';

/** How long a payer waited, in ms of the page's performance clock. Undefined: not so far. */
export type CheckoutTimings = {
  /** From the click to the QR code. */
  toQrMs?: number | undefined;
  /** From the QR code to "paid". */
  toPaidMs?: number | undefined;
  /** Answers of the server this page has used so far. */
  polls: number;
};

/** The part of `performance` that is used. */
export type PerformanceLike = Pick<Performance, 'now' | 'mark' | 'measure'>;

/**
 * Measures a checkout and leaves marks (`stablepay:start`, `stablepay:qr`, `stablepay:paid`) and
 * measures (`stablepay:to-qr`, `stablepay:to-paid`, with `detail.polls`) for whoever watches the
 * page's performance. What was resumed has no click, and so no time to its QR code.
 *
 * @example
 * const { read } = measureCheckout({ checkout });
 */
export function measureCheckout({
  checkout,
  performance = globalThis.performance,
}: {
  checkout: Pick<Checkout, 'getSnapshot' | 'subscribe'>;
  performance?: PerformanceLike | undefined;
}): { read: () => CheckoutTimings; stop: () => void } {
  let before = checkout.getSnapshot();
  let startedAt: number | undefined;
  let shownAt: number | undefined;
  let timings: CheckoutTimings = { polls: 0 };

  const mark = (name: string) => {
    performance.mark(`stablepay:${name}`);
    return performance.now();
  };
  const measure = (name: string, start: number, end: number) => {
    const { polls } = timings;
    performance.measure(`stablepay:${name}`, { start, end, detail: { polls } });
    return end - start;
  };

  const stop = checkout.subscribe(() => {
    const after = checkout.getSnapshot();
    const last = before;
    before = after;
    if (after.lastCheckedAt !== last.lastCheckedAt) {
      timings = { ...timings, polls: timings.polls + 1 };
    }
    if (after.isStarting && !last.isStarting) {
      startedAt = mark('start');
      shownAt = undefined;
      timings = { polls: 0 };
    }
    if (after.checkoutUrl !== undefined && shownAt === undefined) {
      shownAt = mark('qr');
      const toQrMs = startedAt === undefined ? undefined : measure('to-qr', startedAt, shownAt);
      timings = { ...timings, toQrMs };
    }
    if (after.state.status === 'paid' && last.state.status !== 'paid') {
      const paidAt = mark('paid');
      const toPaidMs = shownAt === undefined ? undefined : measure('to-paid', shownAt, paidAt);
      timings = { ...timings, toPaidMs };
    }
  });
  return { read: () => timings, stop };
}
