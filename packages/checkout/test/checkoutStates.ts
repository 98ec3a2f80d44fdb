import { userEvent } from 'storybook/test';
import type { StoryTools } from './createCheckoutStory.tsx';
import type { TestBackendOptions } from './createTestBackend.ts';

export type CheckoutStoryState = {
  options?: (TestBackendOptions & { reference?: string | undefined }) | undefined;
  /** Brings the payment there. */
  play?: ((tools: StoryTools) => Promise<void>) | undefined;
};

const patient = { timeout: 20_000 };
const qrCode = /QR|二维码/;
const euros = { amount: { minor: 4490, currency: 'EUR' } };

/** Every state a payment can be in, reached on the real engine, proxy and sandbox. */
export const checkoutStates = {
  Idle: {},
  /** The backend does not answer; after 8 s the view says so. */
  Creating: {
    play: async ({ backend, start, see }) => {
      backend.stalled = true;
      await start();
      await see('creating');
    },
  },
  Awaiting: {
    play: async ({ start, see, canvas }) => {
      await start();
      await see('awaitingPayment');
      await canvas.findByRole('img', { name: qrCode }, patient);
    },
  },
  /** Not in US dollars, nobody has opened the payment page: no number in coins is proven. */
  AwaitingOtherCurrency: {
    options: euros,
    play: async ({ start, see, canvas }) => {
      await start();
      await see('awaitingPayment');
      await canvas.findByRole('img', { name: qrCode }, patient);
    },
  },
  /** The payer has opened the page: the rate is locked and the session's numbers prove it. */
  AwaitingConverted: {
    options: euros,
    play: async ({ start, see, act, canvas }) => {
      await start();
      await see('awaitingPayment');
      await act('open');
      await canvas.findByText(/^USD[TC]$/, {}, patient);
    },
  },
  /** The countdown is at zero and StablePay still says pending. */
  Checking: {
    options: { sessionLifetimeMs: 2_000 },
    play: async ({ backend, start, see }) => {
      backend.word = 'pending';
      await start();
      await see('checking');
    },
  },
  Confirming: {
    play: async ({ start, see, act }) => {
      await start();
      await see('awaitingPayment');
      await act('seeOnChain');
      await see('confirming');
    },
  },
  Paid: {
    play: async ({ start, see, act }) => {
      await start();
      await see('awaitingPayment');
      await act('pay');
      await see('paid');
    },
  },
  /** The rate was locked, and the session's numbers prove the amount in coins. */
  PaidWithCoin: {
    options: euros,
    play: async ({ start, see, act }) => {
      await start();
      await see('awaitingPayment');
      await act('open');
      await act('pay');
      await see('paid');
    },
  },
  PaidLate: {
    play: async ({ start, see, act, wake }) => {
      await start();
      await see('awaitingPayment');
      await act('expire');
      await see('expired');
      await act('pay');
      await wake();
      await see('paid');
    },
  },
  Underpaid: {
    play: async ({ start, see, act }) => {
      await start();
      await see('awaitingPayment');
      await act('underpay');
      await see('underpaid');
    },
  },
  Overpaid: {
    play: async ({ start, see, act }) => {
      await start();
      await see('awaitingPayment');
      await act('overpay');
      await see('overpaid');
    },
  },
  Frozen: {
    play: async ({ start, see, act }) => {
      await start();
      await see('awaitingPayment');
      await act('freeze');
      await see('frozen');
    },
  },
  /** A word this version does not know: never success. */
  Unknown: {
    play: async ({ start, see, say }) => {
      await start();
      await see('awaitingPayment');
      await say('on_hold');
      await see('unknown');
    },
  },
  Expired: {
    play: async ({ start, see, act }) => {
      await start();
      await see('awaitingPayment');
      await act('expire');
      await see('expired');
    },
  },
  Canceled: {
    play: async ({ start, see, canvas, words }) => {
      await start();
      await see('awaitingPayment');
      await userEvent.click(await canvas.findByRole('button', { name: words.awaiting.cancel }));
      await see('canceled');
    },
  },
  Failed: {
    play: async ({ start, see, act }) => {
      await start();
      await see('awaitingPayment');
      await act('fail');
      await see('failed');
    },
  },
  /** Money was seen before it failed: no way to pay again is offered. */
  FailedAfterFunds: {
    play: async ({ start, see, act }) => {
      await start();
      await see('awaitingPayment');
      await act('seeOnChain');
      await see('confirming');
      await act('fail');
      await see('failed');
    },
  },
  /** The shop does not know the order. */
  Problem: {
    options: { reference: 'unknown' },
    play: async ({ start, see }) => {
      await start();
      await see('problem');
    },
  },
  /** The payment page is not on an origin the shop trusts: no QR code, no link. */
  PageRefused: {
    options: { checkoutOrigins: ['https://elsewhere.test'] },
    play: async ({ start, see }) => {
      await start();
      await see('problem');
    },
  },
  /** The connection breaks: what is known stays on screen, the trouble stands beside it. */
  ConnectionTrouble: {
    play: async ({ backend, start, see, wake, canvas }) => {
      await start();
      await see('awaitingPayment');
      await canvas.findByRole('img', { name: qrCode }, patient);
      backend.shop.network.online = false;
      await wake();
      await canvas.findByRole('button', { name: /check now|立即查询|التحقق الآن/i }, patient);
    },
  },
} satisfies Record<string, CheckoutStoryState>;
