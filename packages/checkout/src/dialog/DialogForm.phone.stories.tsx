import type { Meta, StoryObj } from '@storybook/react-vite';
import { checkoutStates as states } from '../../test/checkoutStates.ts';
import { dialogStory } from '../../test/dialogStory.tsx';
import { DialogForm } from './DialogForm.tsx';

const meta: Meta<typeof DialogForm> = {
  title: 'Checkout/Dialog on a phone',
  component: DialogForm,
  // `pnpm test` takes a few of them; `pnpm test:full` all, in dark and in Arabic.
  tags: ['full-only'],
  globals: { viewport: { value: 'mobile1' } },
};

export default meta;

type Story = StoryObj<typeof DialogForm>;

export const Idle: Story = dialogStory(states.Idle);
export const Creating: Story = dialogStory(states.Creating);
export const Awaiting: Story = { ...dialogStory(states.Awaiting), tags: ['!full-only'] };
export const AwaitingOtherCurrency: Story = dialogStory(states.AwaitingOtherCurrency);
export const AwaitingConverted: Story = dialogStory(states.AwaitingConverted);
export const Checking: Story = dialogStory(states.Checking);
export const Confirming: Story = dialogStory(states.Confirming);
export const Paid: Story = dialogStory(states.Paid);
export const PaidWithCoin: Story = dialogStory(states.PaidWithCoin);
export const PaidLate: Story = dialogStory(states.PaidLate);
export const Underpaid: Story = dialogStory(states.Underpaid);
export const Overpaid: Story = dialogStory(states.Overpaid);
export const Frozen: Story = dialogStory(states.Frozen);
export const Unknown: Story = dialogStory(states.Unknown);
export const Expired: Story = dialogStory(states.Expired);
export const Canceled: Story = dialogStory(states.Canceled);
export const Failed: Story = dialogStory(states.Failed);
export const FailedAfterFunds: Story = dialogStory(states.FailedAfterFunds);
export const Problem: Story = dialogStory(states.Problem);
export const PageRefused: Story = dialogStory(states.PageRefused);
export const ConnectionTrouble: Story = dialogStory(states.ConnectionTrouble);
