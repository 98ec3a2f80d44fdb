import '../src/dialog/dialog.css';
import { DialogForm } from '../src/dialog/DialogForm.tsx';
import { StablePayCheckout } from '../src/drop-in/StablePayCheckout.tsx';
import { acmeStore, acmeSupport } from './acmeStore.tsx';
import type { CheckoutStoryState } from './checkoutStates.ts';
import { createCheckoutStory } from './createCheckoutStory.tsx';

/** The payment in a modal window, opened from a drop-in. */
export const dialogStory = ({ options, play }: CheckoutStoryState) =>
  createCheckoutStory({
    options: { support: acmeSupport, ...options },
    show: () => (
      <StablePayCheckout
        form={DialogForm}
        name="payment"
        frame="card"
        defaultChecked
        reference={options?.reference ?? 'ORD-1001'}
        amount={{ minor: 4820, currency: 'USD' }}
        {...acmeStore}
      />
    ),
    play,
  });
