import './shopList.css';
import { PaymentOptionGroup } from '@stablepay/display';
import type { ReactNode } from 'react';
import { useStablePay } from '../src/provider/useStablePay.ts';

/** A shop's list of payment methods around our row. Not ours: its own plain CSS. */
export function ShopList({ children }: { children: ReactNode }) {
  const { messages, theme } = useStablePay();
  const row = (value: string) => (
    <label className="shop-list__row">
      <input className="shop-list__radio" type="radio" name="payment" value={value} />
      {value}
    </label>
  );
  return (
    <form className="shop-list" data-theme={theme}>
      <PaymentOptionGroup legend={messages.option.groupLegend} name="payment" theme={theme}>
        {row('Visa, Mastercard')}
        {children}
        {row('PayPal')}
      </PaymentOptionGroup>
    </form>
  );
}
