import type { Meta, StoryObj } from '@storybook/react-vite';
import { checkoutStates as states } from '../../test/checkoutStates.ts';
import { topUpStory } from '../../test/topUpStory.tsx';
import { CheckoutPanel } from './CheckoutPanel.tsx';

const meta: Meta<typeof CheckoutPanel> = {
  title: 'Checkout/In a game’s top-up page',
  component: CheckoutPanel,
  // In `pnpm test:full`, in dark and in Arabic.
  tags: ['full-only'],
  globals: { theme: 'gaming' },
};

export default meta;

type Story = StoryObj<typeof CheckoutPanel>;

export const Idle: Story = topUpStory(states.Idle);
export const Creating: Story = topUpStory(states.Creating);
export const Awaiting: Story = topUpStory(states.Awaiting);
export const AwaitingOtherCurrency: Story = topUpStory(states.AwaitingOtherCurrency);
export const AwaitingConverted: Story = topUpStory(states.AwaitingConverted);
export const Checking: Story = topUpStory(states.Checking);
export const Confirming: Story = topUpStory(states.Confirming);
export const Paid: Story = topUpStory(states.Paid);
export const PaidWithCoin: Story = topUpStory(states.PaidWithCoin);
export const PaidLate: Story = topUpStory(states.PaidLate);
export const Underpaid: Story = topUpStory(states.Underpaid);
export const Overpaid: Story = topUpStory(states.Overpaid);
export const Frozen: Story = topUpStory(states.Frozen);
export const Unknown: Story = topUpStory(states.Unknown);
export const Expired: Story = topUpStory(states.Expired);
export const Canceled: Story = topUpStory(states.Canceled);
export const Failed: Story = topUpStory(states.Failed);
export const FailedAfterFunds: Story = topUpStory(states.FailedAfterFunds);
export const Problem: Story = topUpStory(states.Problem);
export const PageRefused: Story = topUpStory(states.PageRefused);
export const ConnectionTrouble: Story = topUpStory(states.ConnectionTrouble);
