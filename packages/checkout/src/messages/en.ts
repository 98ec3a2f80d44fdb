import { en as option } from '@stablepay/display';
import type { CheckoutMessages } from './CheckoutMessages.ts';

/** English texts; those of the states after the display guide, section 4.4. */
export const en: CheckoutMessages = {
  locale: 'en',
  // The source of all other languages.
  reviewed: true,
  option,
  panelLabel: 'Stablecoin payment',
  testRibbon: 'Test, no real money',
  close: 'Close',
  eitherToken: 'USDT or USDC',
  orderWithPrice: 'Order {reference} · {price}',
  order: 'Order {reference}',
  status: {
    idle: 'Ready',
    creating: 'Opening StablePay…',
    awaitingPayment: 'Waiting for payment',
    checking: 'Checking with StablePay…',
    confirming: 'Waiting for confirmation',
    paid: 'Payment complete',
    underpaid: 'Waiting for the rest',
    overpaid: 'With the shop',
    frozen: 'In review',
    expired: 'Expired',
    canceled: 'Canceled',
    failed: 'Not paid',
    unknown: 'Checking with StablePay…',
  },
  checkedAgo: 'Checked {seconds} s ago',
  slow: 'This takes longer than usual. Nothing has been charged.',
  awaiting: {
    exchange: 'Sending from an exchange? Allow for its fee and more time.',
    scan: 'Scan with your phone, or',
    scanElsewhere: 'Or scan with another device',
    qrLabel: 'QR code of the payment page',
    open: 'Open payment page',
    opensInNewTab: '(opens in a new tab)',
    copy: 'Copy link',
    copied: 'Copied',
    copyByHand: 'Copy this link',
    cancel: 'Cancel payment',
    canceling: 'Canceling…',
  },
  confirming: {
    title: 'Payment seen on the network',
    text: 'Waiting for confirmation. Please don’t pay again.',
  },
  paid: {
    title: 'Paid',
    text: 'The shop has received your payment for order {reference}.',
  },
  dontPayAgain: 'Please don’t pay again.',
  endedText:
    'Start again for a fresh rate. If you have already sent funds, don’t pay twice. Contact the shop.',
  fundsSeenText:
    'A payment was seen on the network. Please don’t pay again. The shop can tell you what happens next.',
  startAgain: 'Start again',
  problem: {
    title: 'We couldn’t open the payment page',
    text: 'You haven’t been charged. Try again or choose another method.',
  },
  tryAgain: 'Try again',
  connection: 'We can’t reach the shop right now.',
};
