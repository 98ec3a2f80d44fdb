import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { createTestDesk } from '../../test/createTestDesk.ts';
import { browserEnvironment } from '../browser/browserEnvironment.ts';

const origins = [
  'https://sandbox.test',
  'https://shop.test',
  'https://sandbox.test.evil.example',
  'https://sandbox.test@evil.example',
  'http://sandbox.test',
  'null',
  '',
];

const sayPaid = fc.constantFrom<unknown>(
  'paid',
  { type: 'stablepay:paid' },
  { type: 'stablepay', status: 'paid', revision: 99 },
  { source: 'stablepay', event: 'payment.completed', session: { status: 'paid' } },
  JSON.stringify({ type: 'status', status: 'paid' }),
);

async function openInWindow() {
  const desk = createTestDesk();
  const onPaid = vi.fn();
  const onStatusChange = vi.fn();
  const checkout = desk.open({ environment: browserEnvironment, onPaid, onStatusChange });
  checkout.start();
  await desk.advance(1_000);
  onStatusChange.mockClear();
  return { desk, checkout, onPaid, onStatusChange };
}

describe('messages of other windows', () => {
  it('T30: of any origin, any frame and any data change nothing and tell nobody', async () => {
    const { desk, checkout, onPaid, onStatusChange } = await openInWindow();
    const frame = document.body.appendChild(document.createElement('iframe'));
    const sources = [null, window, frame.contentWindow];
    const { state } = checkout.getSnapshot();
    const [session] = await desk.sessions();
    const ofOurs = fc.constant({ sessionId: session?.id, status: 'paid', paid: true });
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...origins),
        fc.constantFrom(...sources),
        fc.oneof(sayPaid, ofOurs, fc.anything()),
        async (origin, source, data) => {
          const before = desk.requests.length;
          window.dispatchEvent(new MessageEvent('message', { origin, source, data }));
          await Promise.resolve();
          // A message may be a reason to ask, once; what it says is never believed.
          const asked = desk.requests.slice(before);
          expect(asked.length).toBeLessThanOrEqual(1);
          expect(asked.every(({ wait }) => wait === 0)).toBe(true);
          expect(checkout.getSnapshot().state).toBe(state);
        },
      ),
      { numRuns: 500 },
    );
    await desk.settle();
    expect(checkout.getSnapshot().phase).toBe('awaitingPayment');
    expect(onPaid).not.toHaveBeenCalled();
    expect(onStatusChange).not.toHaveBeenCalled();
    frame.remove();
    checkout.destroy();
  });

  it('T31: nothing is said to other windows from the click to the paid order', async () => {
    const spy = vi.spyOn(window, 'postMessage');
    const { desk, checkout } = await openInWindow();
    await desk.act('pay');
    await desk.advance(1_000);
    expect(checkout.getSnapshot().phase).toBe('paid');
    expect(spy.mock.calls.filter((call: readonly unknown[]) => call[1] === '*')).toEqual([]);
    spy.mockRestore();
    checkout.destroy();
  });
});
