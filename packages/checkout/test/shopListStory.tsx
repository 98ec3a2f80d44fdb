import { StablePayCheckout } from '../src/drop-in/StablePayCheckout.tsx';
import { acmeStore, acmeSupport } from './acmeStore.tsx';
import type { CheckoutStoryState } from './checkoutStates.ts';
import { createCheckoutStory } from './createCheckoutStory.tsx';
import { ShopList } from './ShopList.tsx';

/** The payment in the place of its row, in a shop's list of payment methods. */
export const shopListStory = ({ options, play }: CheckoutStoryState) =>
  createCheckoutStory({
    options: { support: acmeSupport, ...options },
    show: () => (
      <ShopList>
        <StablePayCheckout
          name="payment"
          defaultChecked
          reference={options?.reference ?? 'ORD-1001'}
          amount={{ minor: 4820, currency: 'USD' }}
          {...acmeStore}
        />
      </ShopList>
    ),
    play,
  });
