import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { PaymentOption } from '../payment-option/PaymentOption.tsx';
import { PaymentOptionGroup } from './PaymentOptionGroup.tsx';

const group = (props: Partial<Parameters<typeof PaymentOptionGroup>[0]> = {}) => (
  <form aria-label="pay">
    <PaymentOptionGroup legend="Payment" name="payment" {...props}>
      <input type="radio" name="payment" value="card" aria-label="Card" />
      <PaymentOption name="payment" />
      <input type="radio" name="other" value="x" aria-label="Other" />
    </PaymentOptionGroup>
  </form>
);
const ours = () => screen.getByRole('radio', { name: 'USDT or USDC stablecoin payment' });

describe('PaymentOptionGroup', () => {
  it('is a group by its legend', () => {
    render(group());
    expect(screen.getByRole('group', { name: 'Payment' })).toContainElement(ours());
  });

  it("tells of every choice among its radios, the shop's own and ours, and of no other", async () => {
    const onChange = vi.fn();
    render(group({ onChange }));
    await userEvent.click(screen.getByRole('radio', { name: 'Card' }));
    await userEvent.click(ours());
    await userEvent.click(screen.getByRole('radio', { name: 'Other' }));
    expect(onChange.mock.calls).toEqual([[{ value: 'card' }], [{ value: 'stablepay' }]]);
  });

  it('busy: can not be changed, and the form keeps what was chosen', async () => {
    const said = vi.spyOn(console, 'error').mockImplementation(() => {});
    const { rerender } = render(group());
    await userEvent.click(ours());
    rerender(group({ busy: true }));
    expect(ours().closest('[inert]')).not.toBeNull();
    expect(screen.getByRole('group', { name: 'Payment' })).toHaveAttribute('aria-busy', 'true');
    expect(new FormData(screen.getByRole<HTMLFormElement>('form')).get('payment')).toBe(
      'stablepay',
    );
    expect(said).not.toHaveBeenCalled();
    said.mockRestore();
  });
});
