import type { Meta, StoryObj } from '@storybook/react-vite';
import type { SubscriptionCommand } from '@stablepay/sandbox';
import { createAccountStory, subscribe } from '../../test/createAccountStory.tsx';
import type { TestBackendOptions } from '../../test/createTestBackend.ts';
import { InvoiceList } from './InvoiceList.tsx';
import { SubscribeCheckout } from './SubscribeCheckout.tsx';
import { SubscriptionCard } from './SubscriptionCard.tsx';

const meta: Meta<typeof SubscriptionCard> = {
  title: 'Account/Subscriptions',
  component: SubscriptionCard,
};

export default meta;

type Story = StoryObj<typeof SubscriptionCard>;

const day = 24 * 60 * 60_000;
const plan = {
  product: 'Pro',
  price: { minor: 1900, currency: 'USD' },
  interval: 'month',
} as const;

const card = (commands: SubscriptionCommand[], options: TestBackendOptions = {}): Story =>
  createAccountStory({
    options,
    prepare: async (backend) => ({ access: await subscribe(backend, commands) }),
    show: ({ access, words }) => (
      <SubscriptionCard reference="plan-pro" access={access} messages={words.subscription} />
    ),
  });

/** Before the click: what is authorised, and nothing made yet. */
export const Offer: Story = createAccountStory({
  show: ({ words }) => (
    <SubscribeCheckout reference="plan-pro" plan={plan} messages={words.subscription} />
  ),
});

/** With a trial, every three months, for a year. */
export const OfferWithTrial: Story = createAccountStory({
  show: ({ words }) => (
    <SubscribeCheckout
      reference="plan-pro"
      plan={{ ...plan, intervalCount: 3, iterations: 4, trialEndsAt: Date.UTC(2030, 0, 14) }}
      messages={words.subscription}
    />
  ),
});

/** StablePay's page is open to the payer: code and link. */
export const ToAuthorize: Story = createAccountStory({
  prepare: async (backend) => ({ access: await subscribe(backend, []) }),
  show: ({ access, words }) => (
    <SubscribeCheckout
      reference="plan-pro"
      plan={plan}
      access={access}
      messages={words.subscription}
    />
  ),
});

export const Subscribed: Story = createAccountStory({
  prepare: async (backend) => ({ access: await subscribe(backend, ['authorise']) }),
  show: ({ access, words }) => (
    <SubscribeCheckout
      reference="plan-pro"
      plan={plan}
      access={access}
      messages={words.subscription}
    />
  ),
});

export const Incomplete: Story = card([]);
export const Active: Story = card(['authorise']);
export const Trialing: Story = card(['authorise'], { plan: { trialEnd: Date.now() + 14 * day } });
export const PastDue: Story = card(['authorise', 'failCharges', 'renew']);
export const EndsLater: Story = card(['authorise', 'cancelAtPeriodEnd']);
export const Canceled: Story = card(['authorise', 'cancelNow']);
export const NeverAuthorized: Story = card(['lapse']);

/** Nothing is known here: no subscription, or on another device. */
export const None: Story = createAccountStory({
  show: ({ words }) => <SubscriptionCard reference="plan-pro" messages={words.subscription} />,
});

/** A token of something else: our own typed 404. */
export const Lost: Story = createAccountStory({
  show: ({ words }) => (
    <SubscriptionCard
      reference="plan-pro"
      access={{ subscriptionId: 'sub_foreign', token: 'foreign' }}
      messages={words.subscription}
    />
  ),
});

export const Invoices: Story = createAccountStory({
  prepare: async (backend) => ({
    access: await subscribe(backend, ['authorise', 'renew', 'renew', 'failCharges', 'renew']),
  }),
  show: ({ access, words }) => (
    <InvoiceList reference="plan-pro" access={access} messages={words.subscription} />
  ),
});
