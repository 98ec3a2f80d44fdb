import type { Meta, StoryObj } from '@storybook/react-vite';
import { userEvent } from 'storybook/test';
import { createCheckoutStory, type StoryTools } from '../../test/createCheckoutStory.tsx';
import type { TestBackendOptions } from '../../test/createTestBackend.ts';
import { CheckoutPanel } from './CheckoutPanel.tsx';

const meta: Meta<typeof CheckoutPanel> = {
  title: 'Checkout/CheckoutPanel',
  component: CheckoutPanel,
};

export default meta;

type Story = StoryObj<typeof CheckoutPanel>;

const support = { email: 'help@acme.test' };

const panelStory = (
  play?: (tools: StoryTools) => Promise<void>,
  options: TestBackendOptions & { reference?: string | undefined } = {},
): Story =>
  createCheckoutStory({
    options: { support, ...options },
    show: () => (
      <CheckoutPanel
        reference={options.reference ?? 'ORD-1001'}
        merchantName="Acme Store"
        onClose={() => undefined}
        onChooseOther={() => undefined}
        paidAction={
          <a className="sp-button" data-kind="secondary" href="#order">
            View order
          </a>
        }
      />
    ),
    play,
  });

export const Idle: Story = panelStory();

/** The backend does not answer; after 8 s the view says so. */
export const Creating: Story = panelStory(async ({ backend, start, see }) => {
  backend.stalled = true;
  await start();
  await see('creating');
});

export const Awaiting: Story = panelStory(async ({ start, see, canvas }) => {
  await start();
  await see('awaitingPayment');
  await canvas.findByRole('img', { name: /QR|二维码/ });
});

/** Not in US dollars, nobody has opened the payment page: no number in coins is proven. */
export const AwaitingOtherCurrency: Story = panelStory(
  async ({ start, see, canvas }) => {
    await start();
    await see('awaitingPayment');
    await canvas.findByRole('img', { name: /QR|二维码/ });
  },
  { amount: { minor: 4490, currency: 'EUR' } },
);

/** The payer has opened the page: the rate is locked and the session's numbers prove it. */
export const AwaitingConverted: Story = panelStory(
  async ({ start, see, act, canvas }) => {
    await start();
    await see('awaitingPayment');
    await act('open');
    await canvas.findByText(/^USD[TC]$/);
  },
  { amount: { minor: 4490, currency: 'EUR' } },
);

/** The countdown is at zero and StablePay still says pending. */
export const Checking: Story = panelStory(
  async ({ backend, start, see }) => {
    backend.word = 'pending';
    await start();
    await see('checking');
  },
  { sessionLifetimeMs: 2_000 },
);

export const Confirming: Story = panelStory(async ({ start, see, act }) => {
  await start();
  await see('awaitingPayment');
  await act('seeOnChain');
  await see('confirming');
});

export const Paid: Story = panelStory(async ({ start, see, act }) => {
  await start();
  await see('awaitingPayment');
  await act('pay');
  await see('paid');
});

/** The rate was locked, and the session's numbers prove the amount in coins. */
export const PaidWithCoin: Story = panelStory(
  async ({ start, see, act }) => {
    await start();
    await see('awaitingPayment');
    await act('open');
    await act('pay');
    await see('paid');
  },
  { amount: { minor: 4490, currency: 'EUR' } },
);

export const PaidLate: Story = panelStory(async ({ start, see, act, wake }) => {
  await start();
  await see('awaitingPayment');
  await act('expire');
  await see('expired');
  await act('pay');
  await wake();
  await see('paid');
});

export const Underpaid: Story = panelStory(async ({ start, see, act }) => {
  await start();
  await see('awaitingPayment');
  await act('underpay');
  await see('underpaid');
});

export const Overpaid: Story = panelStory(async ({ start, see, act }) => {
  await start();
  await see('awaitingPayment');
  await act('overpay');
  await see('overpaid');
});

export const Frozen: Story = panelStory(async ({ start, see, act }) => {
  await start();
  await see('awaitingPayment');
  await act('freeze');
  await see('frozen');
});

/** A word this version does not know: never success. */
export const Unknown: Story = panelStory(async ({ start, see, say }) => {
  await start();
  await see('awaitingPayment');
  await say('on_hold');
  await see('unknown');
});

export const Expired: Story = panelStory(async ({ start, see, act }) => {
  await start();
  await see('awaitingPayment');
  await act('expire');
  await see('expired');
});

export const Canceled: Story = panelStory(async ({ start, see, canvas, words }) => {
  await start();
  await see('awaitingPayment');
  await userEvent.click(await canvas.findByRole('button', { name: words.awaiting.cancel }));
  await see('canceled');
});

export const Failed: Story = panelStory(async ({ start, see, act }) => {
  await start();
  await see('awaitingPayment');
  await act('fail');
  await see('failed');
});

/** Money was seen before it failed: no way to pay again is offered. */
export const FailedAfterFunds: Story = panelStory(async ({ start, see, act }) => {
  await start();
  await see('awaitingPayment');
  await act('seeOnChain');
  await see('confirming');
  await act('fail');
  await see('failed');
});

/** The shop does not know the order. */
export const Problem: Story = panelStory(
  async ({ start, see }) => {
    await start();
    await see('problem');
  },
  { reference: 'unknown' },
);

/** The payment page is not on an origin the shop trusts: no QR code, no link. */
export const PageRefused: Story = panelStory(
  async ({ start, see }) => {
    await start();
    await see('problem');
  },
  { checkoutOrigins: ['https://elsewhere.test'] },
);

/** The connection breaks: what is known stays on screen, the trouble stands beside it. */
export const ConnectionTrouble: Story = panelStory(
  async ({ backend, start, see, wake, canvas }) => {
    await start();
    await see('awaitingPayment');
    await canvas.findByRole('img', { name: /QR|二维码/ });
    backend.shop.network.online = false;
    await wake();
    await canvas.findByRole('button', { name: /check now|立即查询|التحقق الآن/i });
  },
);
