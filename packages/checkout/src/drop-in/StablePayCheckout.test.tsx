import { fireEvent, screen } from '@testing-library/react';
import { useState } from 'react';
import { expect, it, vi } from 'vitest';
import { createTestDesk } from '../../test/createTestDesk.ts';
import { renderWithDesk } from '../../test/renderWithDesk.tsx';
import { StablePayCheckout } from './StablePayCheckout.tsx';

const usd = { minor: 4820, currency: 'USD' };

it('is an option, then a button, then the payment', async () => {
  const desk = createTestDesk();
  const ui = <StablePayCheckout name="payment" reference="ORD-1001" amount={usd} defaultChecked />;
  const view = renderWithDesk({ desk, ui });
  await view.settle();
  expect(screen.getByRole('radio', { name: 'USDT or USDC stablecoin payment' })).toBeChecked();
  expect(screen.getByText('TRON')).toBeInTheDocument();
  fireEvent.click(screen.getByRole('button', { name: 'Pay with USDT or USDC' }));
  await view.advance(1_000);
  expect(screen.getByRole('img', { name: 'QR code of the payment page' })).toBeInTheDocument();
  expect(screen.queryByRole('button', { name: 'Pay with USDT or USDC' })).toBeNull();
  expect(desk.mostInFlight()).toBe(1);
  await view.payer('pay');
  expect(screen.getByRole('heading', { name: 'Paid' })).toBeInTheDocument();
});

const payButton = () => screen.getByRole('button', { name: 'Pay with USDT or USDC' });
const ours = () => screen.getByRole('radio', { name: 'USDT or USDC stablecoin payment' });
const card = () => screen.getByRole('radio', { name: 'Card' });

/** A list in which the page has chosen the card. */
function Methods({ onSelect, isControlled }: { onSelect: () => void; isControlled: boolean }) {
  const [chosen, choose] = useState('card');
  const held = (value: string) => (isControlled ? { checked: chosen === value } : {});
  return (
    <>
      <input
        type="radio"
        name="payment"
        aria-label="Card"
        {...(isControlled ? held('card') : { defaultChecked: true })}
        onChange={() => choose('card')}
      />
      <input
        type="radio"
        name="payment"
        aria-label="Wallet"
        {...held('wallet')}
        onChange={() => choose('wallet')}
      />
      <StablePayCheckout
        name="payment"
        reference="ORD-1001"
        {...held('stablepay')}
        onSelect={() => {
          choose('stablepay');
          onSelect();
        }}
      />
    </>
  );
}

it('pressing the button takes the focus to the payment that stands in its place', async () => {
  const desk = createTestDesk();
  const ui = <StablePayCheckout name="payment" reference="ORD-1001" defaultChecked />;
  const view = renderWithDesk({ desk, ui });
  await view.settle();
  payButton().focus();
  fireEvent.click(payButton());
  await view.advance(1_000);
  expect(document.activeElement).toBe(screen.getByRole('region', { name: 'Stablecoin payment' }));
});

it('a payment that a reload has found leaves the focus where it is', async () => {
  const desk = createTestDesk();
  const earlier = desk.open();
  earlier.start();
  await desk.settle();
  earlier.destroy();
  const ui = <StablePayCheckout name="payment" reference="ORD-1001" />;
  const view = renderWithDesk({ desk, ui });
  await view.settle();
  await view.advance(2_000);
  expect(screen.getByRole('region', { name: 'Stablecoin payment' })).toBeVisible();
  expect(document.activeElement).toBe(document.body);
});

it.each([true, false])(
  'its row is chosen again with it, and the shop hears of it once (controlled: %s)',
  async (isControlled) => {
    const desk = createTestDesk();
    const earlier = desk.open();
    earlier.start();
    await desk.settle();
    earlier.destroy();
    const onSelect = vi.fn();
    const ui = <Methods {...{ onSelect, isControlled }} />;
    const view = renderWithDesk({ desk, ui });
    await view.settle();
    await view.advance(2_000);
    expect(ours()).toBeChecked();
    expect(card()).not.toBeChecked();
    expect(onSelect).toHaveBeenCalledTimes(1);
    // From here on the shopper chooses.
    await view.during(() => fireEvent.click(card()));
    await view.advance(60_000);
    expect(card()).toBeChecked();
    expect(onSelect).toHaveBeenCalledTimes(1);
  },
);

it('what the shopper has chosen meanwhile is left alone', async () => {
  const desk = createTestDesk();
  const onSelect = vi.fn();
  const view = renderWithDesk({ desk, ui: <Methods isControlled={false} onSelect={onSelect} /> });
  await view.settle();
  await view.during(() => fireEvent.click(screen.getByRole('radio', { name: 'Wallet' })));
  const other = desk.open();
  other.start();
  await view.settle();
  other.destroy();
  const key = [...desk.storage.entries.keys()].find((one) => one.includes('session')) ?? '';
  await view.during(() => desk.environment.emit({ type: 'storageChanged', key }));
  await view.settle();
  await view.advance(2_000);
  expect(screen.getByRole('region', { name: 'Stablecoin payment' })).toBeVisible();
  expect(screen.getByRole('radio', { name: 'Wallet' })).toBeChecked();
  expect(onSelect).not.toHaveBeenCalled();
});
