import { render, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { ar } from '../locales/ar.ts';
import { de } from '../locales/de.ts';
import { PaymentOption } from '../payment-option/PaymentOption.tsx';

it('two languages stand on one page, each in its own direction and digits', () => {
  const amount = { minor: 4820, currency: 'USD' };
  render(
    <>
      <PaymentOption name="one" amount={amount} messages={de} defaultChecked />
      <PaymentOption name="two" amount={amount} messages={ar} defaultChecked />
    </>,
  );
  const rootOf = (name: string) => screen.getByRole('radio', { name }).closest('[lang]');
  const german = rootOf('Stablecoin-Zahlung mit USDT oder USDC');
  const arabic = rootOf('الدفع بالعملات المستقرة USDT أو USDC');
  expect([german?.getAttribute('lang'), german?.getAttribute('dir')]).toEqual(['de', 'ltr']);
  expect([arabic?.getAttribute('lang'), arabic?.getAttribute('dir')]).toEqual(['ar', 'rtl']);
  expect(german).toHaveTextContent('Sie zahlen 48,20 USDT oder USDC');
  expect(arabic).toHaveTextContent('تدفع \u206848.20 USDT\u2069 أو USDC');
});
