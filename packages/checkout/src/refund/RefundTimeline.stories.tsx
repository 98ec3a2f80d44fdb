import type { Meta, StoryObj } from '@storybook/react-vite';
import { createAccountStory, refundAnOrder } from '../../test/createAccountStory.tsx';
import { RefundTimeline } from './RefundTimeline.tsx';

const meta: Meta<typeof RefundTimeline> = {
  title: 'Account/RefundTimeline',
  component: RefundTimeline,
};

export default meta;

type Story = StoryObj<typeof RefundTimeline>;

const timeline = (end?: 'completeRefund' | 'failRefund' | 'cancelRefund'): Story =>
  createAccountStory({
    prepare: async (backend) => ({ refund: await refundAnOrder(backend, end) }),
    show: ({ refund, words }) =>
      refund ? <RefundTimeline {...refund} messages={words.refund} /> : null,
  });

export const InProgress: Story = timeline();
export const Completed: Story = timeline('completeRefund');
export const Failed: Story = timeline('failRefund');
export const Withdrawn: Story = timeline('cancelRefund');

/** A token of something else: our own typed 404. */
export const Lost: Story = createAccountStory({
  show: ({ words }) => (
    <RefundTimeline refundId="ORD-1-refund" token="foreign" messages={words.refund} />
  ),
});
