import { PaymentOption, type PaymentOptionProps } from '../src/payment-option/PaymentOption.tsx';

/** The option as most shops show it: a price in USD and four networks. */
export const option = (props: Partial<PaymentOptionProps> = {}) => (
  <PaymentOption
    name="payment"
    amount={{ minor: 4820, currency: 'USD' }}
    networks={['TRON', 'Ethereum', 'BSC', 'Solana']}
    {...props}
  />
);
