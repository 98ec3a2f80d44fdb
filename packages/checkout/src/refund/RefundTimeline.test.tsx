import { fireEvent, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { createTestDesk, type TestDesk } from '../../test/createTestDesk.ts';
import { renderWithDesk } from '../../test/renderWithDesk.tsx';
import { arRefund } from '../account/locales/ar.ts';
import { RefundTimeline, type RefundTimelineProps } from './RefundTimeline.tsx';

async function openRefund({
  amount,
  props = {},
}: { amount?: number; props?: Partial<RefundTimelineProps> } = {}) {
  const desk = createTestDesk();
  const checkout = desk.open();
  checkout.start();
  await desk.advance(1_000);
  await desk.act('pay');
  checkout.destroy();
  const refund = await desk.proxy.refund({
    reference: 'ORD-1001',
    key: 'return-17',
    ...(amount ? { amount: { minor: amount, currency: 'USDT' } } : { currency: 'USDT' }),
  });
  const token = await desk.proxy.orderToken({ reference: 'ORD-1001' });
  desk.requests.length = 0;
  const ui = <RefundTimeline refundId={refund.id} token={token} {...props} />;
  const view = renderWithDesk({ desk, ui });
  await view.settle();
  return { desk, view, refundId: refund.id };
}

const end = async (desk: TestDesk, work: () => Promise<unknown>) => {
  await work();
  await desk.shop.sandbox.commands.settled();
};

const steps = () =>
  screen
    .getAllByRole('listitem')
    .map((item) => [
      item.dataset['stage'],
      item.querySelector('.sp-account__step-name')?.textContent,
    ]);
const frame = () => screen.getByRole('group', { name: 'Refund' });

describe('RefundTimeline', () => {
  it('says how much, for which order, and where it is', async () => {
    await openRefund({ amount: 1_000 });
    expect(screen.getByRole('heading', { name: 'Refund of 10.00 USDT' })).toBeVisible();
    expect(screen.getByText('Order ORD-1001')).toBeVisible();
    expect(steps()).toEqual([
      ['done', 'Requested'],
      ['current', 'In progress'],
      ['ahead', 'Sent on the network'],
      ['ahead', 'Completed'],
    ]);
    expect(frame().querySelector('[aria-current=step]')).toHaveTextContent(
      'StablePay is preparing the transfer.',
    );
    expect(screen.getAllByRole('status').map(({ textContent }) => textContent)).toContain(
      'In progress: StablePay is preparing the transfer.',
    );
  });

  it('follows it to its end, names the transfer, and then asks no more', async () => {
    const { desk, view, refundId } = await openRefund();
    const { commands } = desk.shop.sandbox;
    await view.during(() => end(desk, () => commands.completeRefund({ refundId })));
    await view.advance(20_000);
    expect(frame()).toHaveAttribute('data-state', 'completed');
    expect(steps().map(([stage]) => stage)).toEqual(['done', 'done', 'done', 'current']);
    expect(screen.getByText('Transaction')).toBeVisible();
    expect(frame().querySelector('code')?.textContent).toMatch(/^\S{16,}$/);
    const before = desk.requests.length;
    await view.advance(60 * 60_000);
    expect(desk.requests).toHaveLength(before);
    expect(desk.clock.pendingTimers).toBe(0);
  });

  it('that failed says why and whom to ask, and shows nothing as done that was not', async () => {
    const { desk, view, refundId } = await openRefund();
    const { commands } = desk.shop.sandbox;
    const reason = 'insufficient_funds';
    await view.during(() => end(desk, () => commands.failRefund({ refundId, reason })));
    await view.advance(20_000);
    expect(steps()).toEqual([
      ['done', 'Requested'],
      ['current', 'Failed'],
    ]);
    expect(screen.getByText('The shop’s balance was too low.')).toBeVisible();
  });

  it('that was withdrawn says so', async () => {
    const { desk, view, refundId } = await openRefund();
    await view.during(() => end(desk, () => desk.proxy.cancelRefund(refundId)));
    await view.advance(20_000);
    expect(steps().at(-1)).toEqual(['current', 'Withdrawn']);
  });

  it('T19: with a token of something else there is nothing to see, and nothing goes on', async () => {
    const { desk, view } = await openRefund({ props: { token: 'v1.foreign' } });
    expect(screen.queryByRole('listitem')).toBeNull();
    expect(screen.getByText(/^This can’t be shown any more\./)).toBeVisible();
    const before = desk.requests.length;
    await view.advance(60 * 60_000);
    expect(desk.requests).toHaveLength(before);
  });

  it('a connection that breaks is said beside what is known', async () => {
    const { desk, view } = await openRefund();
    desk.faults.add(() => Promise.reject(new TypeError('Failed to fetch')));
    await view.advance(20_000);
    expect(steps()).toHaveLength(4);
    expect(screen.getByText('We can’t reach the shop right now.')).toBeVisible();
    desk.faults.clear();
    await view.during(() => fireEvent.click(screen.getByRole('button', { name: 'Check again' })));
    await view.settle();
    expect(screen.queryByText('We can’t reach the shop right now.')).toBeNull();
  });

  it('unmounted in the middle of a request it leaves nothing behind', async () => {
    const { desk, view } = await openRefund();
    desk.faults.add(() => new Promise(() => undefined));
    await view.advance(5_000);
    view.unmount();
    await desk.settle();
    expect(desk.clock.pendingTimers).toBe(0);
    expect(desk.environment.listeners).toBe(0);
  });

  it('reads from right to left in Arabic, the transfer from left to right', async () => {
    const { desk, view, refundId } = await openRefund({ props: { messages: arRefund } });
    const { commands } = desk.shop.sandbox;
    await view.during(() => end(desk, () => commands.completeRefund({ refundId })));
    await view.advance(20_000);
    const region = screen.getByRole('group', { name: 'استرداد' });
    expect(region).toHaveAttribute('dir', 'rtl');
    expect(within(region).getByText(/^\S{16,}$/, { selector: 'code' })).toHaveAttribute(
      'dir',
      'ltr',
    );
  });
});
