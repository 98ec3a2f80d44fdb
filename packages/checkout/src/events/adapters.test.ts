import { expect, it, vi } from 'vitest';
import { createTestDesk } from '../../test/createTestDesk.ts';
import { measureCheckout } from './measureCheckout.ts';
import { observeCheckout } from './observeCheckout.ts';
import { toCustomEvents } from './toCustomEvents.ts';
import { toDataLayer, type DataLayerEntry } from './toDataLayer.ts';

it('toCustomEvents dispatches each event under its own name, with the event as detail', async () => {
  const desk = createTestDesk();
  const checkout = desk.open();
  const target = new EventTarget();
  const heard: unknown[] = [];
  target.addEventListener('stablepay:checkout:paid', (event) => {
    heard.push(
      event instanceof CustomEvent ? [event.detail, event.bubbles, event.composed] : event,
    );
  });
  observeCheckout({ checkout, onEvent: toCustomEvents(target) });
  checkout.start();
  await desk.advance(1_000);
  expect(heard).toEqual([]);
  await desk.act('pay');
  expect(heard).toMatchObject([[{ type: 'checkout:paid', reference: 'ORD-1001' }, true, true]]);
});

it('toDataLayer pushes each event with its name where a tag manager looks for it', async () => {
  const desk = createTestDesk();
  const checkout = desk.open();
  const layer: DataLayerEntry[] = [];
  observeCheckout({ checkout, onEvent: toDataLayer(layer) });
  checkout.start();
  await desk.advance(1_000);
  await desk.act('pay');
  expect(layer.map(({ event }) => event)).toEqual(
    expect.arrayContaining(['stablepay:checkout:created', 'stablepay:checkout:paid']),
  );
  for (const { event, stablepay } of layer) expect(event).toBe(`stablepay:${stablepay.type}`);
});

function createPerformance(now: () => number) {
  const marks: string[] = [];
  const measures: unknown[] = [];
  const mark = vi.fn((name: string) => void marks.push(name));
  const measure = vi.fn((name: string, options: unknown) => void measures.push([name, options]));
  return { marks, measures, performance: { now, mark, measure } as unknown as Performance };
}

it('measureCheckout marks the click, the QR code and paid, and counts the polls', async () => {
  const desk = createTestDesk();
  const checkout = desk.open();
  const { marks, measures, performance } = createPerformance(desk.clock.monotonic);
  const { read } = measureCheckout({ checkout, performance });
  checkout.start();
  await desk.advance(1_000);
  expect(marks).toEqual(['stablepay:start', 'stablepay:qr']);
  await desk.advance(60_000);
  const readsBefore = desk.reads().length;
  await desk.act('pay');
  const { toQrMs, toPaidMs, polls } = read();
  expect(toQrMs).toBeGreaterThanOrEqual(0);
  expect(toPaidMs).toBeGreaterThanOrEqual(60_000);
  expect(toPaidMs).toBeLessThanOrEqual(61_000);
  // The answer to the click, and one for each read that was answered.
  expect(polls).toBeGreaterThanOrEqual(readsBefore);
  expect(polls).toBeLessThanOrEqual(desk.reads().length + 1);
  expect(marks).toEqual(['stablepay:start', 'stablepay:qr', 'stablepay:paid']);
  expect(measures).toMatchObject([
    ['stablepay:to-qr', {}],
    ['stablepay:to-paid', { detail: { polls } }],
  ]);
});

it('measureCheckout of a payment that was picked up has no time from a click', async () => {
  const desk = createTestDesk();
  const first = desk.open();
  first.start();
  await desk.settle();
  first.destroy();
  const checkout = desk.open();
  const { performance } = createPerformance(desk.clock.monotonic);
  const { read, stop } = measureCheckout({ checkout, performance });
  checkout.resume();
  await desk.advance(1_000);
  await desk.act('pay');
  expect(read()).toMatchObject({ toQrMs: undefined, toPaidMs: expect.any(Number) });
  stop();
});
