import './dialog.css';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { acmeSupport } from '../../test/acmeStore.tsx';
import { checkoutStates as states, type CheckoutStoryState } from '../../test/checkoutStates.ts';
import { createCheckoutStory } from '../../test/createCheckoutStory.tsx';
import { TopUpGame } from '../../test/TopUpGame.tsx';
import { CheckoutDialog } from './CheckoutDialog.tsx';

const meta: Meta<typeof CheckoutDialog> = {
  title: 'Checkout/Gaming overlay',
  component: CheckoutDialog,
  // `pnpm test` takes a few of them; `pnpm test:full` all, in dark and in Arabic.
  tags: ['full-only'],
};

export default meta;

type Story = StoryObj<typeof CheckoutDialog>;

const gamingStory = ({ options, play }: CheckoutStoryState): Story =>
  createCheckoutStory({
    options: { support: acmeSupport, ...options },
    show: () => <TopUpGame reference={options?.reference ?? 'ORD-1001'} />,
    play,
  });

export const Idle: Story = gamingStory(states.Idle);
export const Creating: Story = gamingStory(states.Creating);
export const Awaiting: Story = { ...gamingStory(states.Awaiting), tags: ['!full-only'] };
export const AwaitingOtherCurrency: Story = gamingStory(states.AwaitingOtherCurrency);
export const AwaitingConverted: Story = gamingStory(states.AwaitingConverted);
export const Checking: Story = gamingStory(states.Checking);
export const Confirming: Story = gamingStory(states.Confirming);
export const Paid: Story = { ...gamingStory(states.Paid), tags: ['!full-only'] };
export const PaidWithCoin: Story = gamingStory(states.PaidWithCoin);
export const PaidLate: Story = gamingStory(states.PaidLate);
export const Underpaid: Story = gamingStory(states.Underpaid);
export const Overpaid: Story = gamingStory(states.Overpaid);
export const Frozen: Story = gamingStory(states.Frozen);
export const Unknown: Story = gamingStory(states.Unknown);
export const Expired: Story = gamingStory(states.Expired);
export const Canceled: Story = gamingStory(states.Canceled);
export const Failed: Story = gamingStory(states.Failed);
export const FailedAfterFunds: Story = gamingStory(states.FailedAfterFunds);
export const Problem: Story = gamingStory(states.Problem);
export const PageRefused: Story = gamingStory(states.PageRefused);
export const ConnectionTrouble: Story = {
  ...gamingStory(states.ConnectionTrouble),
  tags: ['!full-only'],
};
