import type { Meta, StoryObj } from '@storybook/react-vite';
import { checkoutStates as states } from '../../test/checkoutStates.ts';
import { shopListStory } from '../../test/shopListStory.tsx';
import { StablePayCheckout } from './StablePayCheckout.tsx';

const meta: Meta<typeof StablePayCheckout> = {
  title: 'Checkout/In a shop’s list',
  component: StablePayCheckout,
  // In `pnpm test:full`, in dark and in Arabic.
  tags: ['full-only'],
};

export default meta;

type Story = StoryObj<typeof StablePayCheckout>;

export const Idle: Story = shopListStory(states.Idle);
export const Creating: Story = shopListStory(states.Creating);
export const Awaiting: Story = shopListStory(states.Awaiting);
export const AwaitingOtherCurrency: Story = shopListStory(states.AwaitingOtherCurrency);
export const AwaitingConverted: Story = shopListStory(states.AwaitingConverted);
export const Checking: Story = shopListStory(states.Checking);
export const Confirming: Story = shopListStory(states.Confirming);
export const Paid: Story = shopListStory(states.Paid);
export const PaidWithCoin: Story = shopListStory(states.PaidWithCoin);
export const PaidLate: Story = shopListStory(states.PaidLate);
export const Underpaid: Story = shopListStory(states.Underpaid);
export const Overpaid: Story = shopListStory(states.Overpaid);
export const Frozen: Story = shopListStory(states.Frozen);
export const Unknown: Story = shopListStory(states.Unknown);
export const Expired: Story = shopListStory(states.Expired);
export const Canceled: Story = shopListStory(states.Canceled);
export const Failed: Story = shopListStory(states.Failed);
export const FailedAfterFunds: Story = shopListStory(states.FailedAfterFunds);
export const Problem: Story = shopListStory(states.Problem);
export const PageRefused: Story = shopListStory(states.PageRefused);
export const ConnectionTrouble: Story = shopListStory(states.ConnectionTrouble);
