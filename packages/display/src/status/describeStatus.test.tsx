import { act, render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { createTestClock } from '@stablepay/core';
import { describe, expect, it, vi } from 'vitest';
import { statuses } from '../../test/statuses.ts';
import { en } from '../messages/en.ts';
import { PaymentOption } from '../payment-option/PaymentOption.tsx';
import { describeStatus } from './describeStatus.tsx';
import type { OptionStatus } from './OptionStatus.ts';

const show = (status: OptionStatus, clock = createTestClock()) => (
  <PaymentOption
    name="payment"
    defaultChecked
    messages={en}
    clock={clock}
    status={describeStatus({ status, messages: en })}
  />
);
const line = () => document.querySelector('.sp-option__subline')?.textContent;
const radio = () => screen.getByRole<HTMLInputElement>('radio', { name: en.accessibleName });

describe('describeStatus', () => {
  it.each(statuses)('$state: its line describes the radio, its text is spoken', (status) => {
    render(show(status));
    const described = describeStatus({ status, messages: en });
    expect(radio()).toHaveAccessibleDescription(described.line);
    expect(screen.getByRole('status')).toHaveTextContent(described.text);
  });

  it('paid: names the coin only where it is known', () => {
    const { rerender } = render(show({ state: 'paid', token: 'USDC' }));
    expect(line()).toBe('Paid with USDC');
    rerender(show({ state: 'paid' }));
    expect(line()).toBe('Paid');
  });

  it('underpaid: numbers only where the backend knows them, exactly', () => {
    const text = (part?: { received: string; total: string; token: string }) =>
      describeStatus({ status: { state: 'underpaid', part }, messages: en }).text;
    expect(text({ received: '45.000001', total: '1048.20', token: 'USDT' })).toBe(
      'We received 45.000001 of 1,048.20 USDT.',
    );
    expect(text()).toBe('We received less than the total.');
    expect(text({ received: '1e3', total: '48.20', token: 'USDT' })).toBe(
      'We received less than the total.',
    );
  });

  it('unreadable: says when it looks again, where that is known', () => {
    const of = (seconds?: number) =>
      describeStatus({ status: { state: 'unreadable', seconds }, messages: en }).text;
    expect(of(15)).toBe("We can't reach the shop right now. Checking again in 15 s.");
    expect(of()).toBe("We can't reach the shop right now.");
  });

  it('an action is a link or a button', async () => {
    const onPress = vi.fn();
    const { rerender } = render(show({ state: 'failed', action: { name: 'startAgain', onPress } }));
    await userEvent.click(screen.getByRole('button', { name: 'Start again' }));
    expect(onPress).toHaveBeenCalledOnce();
    rerender(show({ state: 'returned', action: { name: 'continuePayment', href: '/pay/1' } }));
    expect(screen.getByRole('link', { name: 'Continue payment' })).toHaveAttribute(
      'href',
      '/pay/1',
    );
  });
});

describe('loading', () => {
  const loading = (onPress: () => void): OptionStatus => ({
    state: 'loading',
    action: { name: 'tryAgain', onPress },
  });

  it('offers a way on after 8 s, not before; the choice stays in the form', async () => {
    const clock = createTestClock();
    const onPress = vi.fn();
    render(show(loading(onPress), clock));
    expect(line()).toBe('Opening StablePay…');
    await act(async () => clock.advance(7_999));
    expect(screen.queryByRole('button', { name: 'Try again' })).toBeNull();
    await act(async () => clock.advance(1));
    expect(line()).toBe('Still opening…');
    expect(radio()).toBeEnabled();
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(onPress).toHaveBeenCalledOnce();
  });

  it('begins anew with the next try', async () => {
    const clock = createTestClock();
    const { rerender } = render(
      show(
        loading(() => {}),
        clock,
      ),
    );
    await act(async () => clock.advance(8_000));
    rerender(show({ state: 'redirectFailed' }, clock));
    rerender(
      show(
        loading(() => {}),
        clock,
      ),
    );
    expect(line()).toBe('Opening StablePay…');
    await act(async () => clock.advance(8_000));
    expect(line()).toBe('Still opening…');
  });

  it('counts on while the shop renders anew', async () => {
    const clock = createTestClock();
    const { rerender } = render(
      show(
        loading(() => {}),
        clock,
      ),
    );
    await act(async () => clock.advance(5_000));
    rerender(
      show(
        loading(() => {}),
        clock,
      ),
    );
    await act(async () => clock.advance(3_000));
    expect(line()).toBe('Still opening…');
  });
});
