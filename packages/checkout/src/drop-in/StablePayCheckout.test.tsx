import { fireEvent, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
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
