import './shopList.css';
import { GamingPaymentTile, PaymentOptionGroup } from '@stablepay/display';
import { CheckoutPanel } from '../src/panel/CheckoutPanel.tsx';
import { useStablePay } from '../src/provider/useStablePay.ts';
import { acmeSupport } from './acmeStore.tsx';
import type { CheckoutStoryState } from './checkoutStates.ts';
import { createCheckoutStory } from './createCheckoutStory.tsx';

function TopUpPage({ reference }: { reference: string }) {
  const { messages, theme } = useStablePay();
  const look = { theme: theme === 'light' ? theme : 'gaming', messages: messages.option } as const;
  return (
    <form className="top-up-page">
      <PaymentOptionGroup
        legend={messages.option.groupLegend}
        name="payment"
        layout="tiles"
        theme={look.theme}
      >
        <GamingPaymentTile
          {...look}
          name="payment"
          defaultChecked
          amount={{ minor: 4820, currency: 'USD' }}
        />
      </PaymentOptionGroup>
      <CheckoutPanel reference={reference} merchantName="Star Drift" />
    </form>
  );
}

/** The payment in a game's top-up page, under the tile that was chosen. */
export const topUpStory = ({ options, play }: CheckoutStoryState) =>
  createCheckoutStory({
    options: { support: acmeSupport, ...options },
    show: () => <TopUpPage reference={options?.reference ?? 'ORD-1001'} />,
    play,
  });
