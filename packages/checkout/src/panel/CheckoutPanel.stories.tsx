import type { Meta, StoryObj } from '@storybook/react-vite';
import { acmeStore, acmeSupport } from '../../test/acmeStore.tsx';
import { checkoutStates as states, type CheckoutStoryState } from '../../test/checkoutStates.ts';
import { createCheckoutStory } from '../../test/createCheckoutStory.tsx';
import { CheckoutPanel } from './CheckoutPanel.tsx';

const meta: Meta<typeof CheckoutPanel> = {
  title: 'Checkout/CheckoutPanel',
  component: CheckoutPanel,
};

export default meta;

type Story = StoryObj<typeof CheckoutPanel>;

const panelStory = ({ options, play }: CheckoutStoryState): Story =>
  createCheckoutStory({
    options: { support: acmeSupport, ...options },
    show: () => (
      <CheckoutPanel
        reference={options?.reference ?? 'ORD-1001'}
        {...acmeStore}
        onClose={() => undefined}
      />
    ),
    play,
  });

export const Idle: Story = panelStory(states.Idle);
/** The backend does not answer; after 8 s the view says so. */
export const Creating: Story = panelStory(states.Creating);
export const Awaiting: Story = panelStory(states.Awaiting);
/** Not in US dollars, nobody has opened the payment page: no number in coins is proven. */
export const AwaitingOtherCurrency: Story = panelStory(states.AwaitingOtherCurrency);
/** The payer has opened the page: the rate is locked and the session's numbers prove it. */
export const AwaitingConverted: Story = panelStory(states.AwaitingConverted);
/** The countdown is at zero and StablePay still says pending. */
export const Checking: Story = panelStory(states.Checking);
export const Confirming: Story = panelStory(states.Confirming);
export const Paid: Story = panelStory(states.Paid);
/** The rate was locked, and the session's numbers prove the amount in coins. */
export const PaidWithCoin: Story = panelStory(states.PaidWithCoin);
export const PaidLate: Story = panelStory(states.PaidLate);
export const Underpaid: Story = panelStory(states.Underpaid);
export const Overpaid: Story = panelStory(states.Overpaid);
export const Frozen: Story = panelStory(states.Frozen);
/** A word this version does not know: never success. */
export const Unknown: Story = panelStory(states.Unknown);
export const Expired: Story = panelStory(states.Expired);
export const Canceled: Story = panelStory(states.Canceled);
export const Failed: Story = panelStory(states.Failed);
/** Money was seen before it failed: no way to pay again is offered. */
export const FailedAfterFunds: Story = panelStory(states.FailedAfterFunds);
/** The shop does not know the order. */
export const Problem: Story = panelStory(states.Problem);
/** The payment page is not on an origin the shop trusts: no QR code, no link. */
export const PageRefused: Story = panelStory(states.PageRefused);
/** The connection breaks: what is known stays on screen, the trouble stands beside it. */
export const ConnectionTrouble: Story = panelStory(states.ConnectionTrouble);
