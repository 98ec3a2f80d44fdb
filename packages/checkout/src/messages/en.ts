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
  resumingStatus: 'Looking up your payment…',
  notStarted: 'Not started',
  checkedAgo: 'Checked {seconds} s ago',
  opening: {
    slow: 'This takes longer than usual. Nothing has been charged.',
    tryAgain: 'Try again',
  },
  awaiting: {
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
    pageSlow: 'The payment page is not ready yet. We keep trying.',
  },
  checking: {
    title: 'Checking with StablePay…',
    text: 'The time to pay is over. We’re finding out whether your payment arrived. Please don’t pay again.',
  },
  confirming: {
    title: 'Payment seen on the network',
    text: 'Waiting for confirmation. Please don’t pay again.',
  },
  paid: {
    title: 'Paid',
    titleWithAmount: 'Paid {amount}',
    text: 'The shop has received your payment for order {reference}.',
    lateText:
      'Your payment came after the payment page had closed. The shop has received it for order {reference}.',
  },
  underpaid: {
    title: 'We received less than the total',
    text: 'Pay the rest on the payment page, or contact the shop. Please don’t start a new payment.',
    titleWithAmounts: 'We received {received} of {due}',
    textWithAmounts:
      '{missing} is still due. Pay the rest, or contact the shop. Please don’t start a new payment.',
    payTheRest: 'Pay the rest',
  },
  overpaid: {
    title: 'We received more than the total',
    text: 'The shop will contact you.',
  },
  frozen: {
    title: 'This payment is being reviewed',
    text: 'Please don’t pay again. The shop will contact you.',
  },
  unknown: {
    title: 'We’re checking this payment',
    text: 'Please don’t pay again.',
  },
  expired: {
    title: 'This payment page has expired',
    text: 'Start again for a fresh rate. If you have already sent funds, don’t pay twice. Contact the shop.',
  },
  canceled: {
    title: 'Payment canceled',
    text: 'If you already sent funds, contact the shop before paying again.',
  },
  failed: {
    title: 'Payment didn’t go through',
    text: 'Start again or choose another method. If you already sent funds, contact the shop first.',
  },
  fundsSeenText:
    'A payment was seen on the network. Please don’t pay again. The shop can tell you what happens next.',
  startAgain: 'Start again',
  chooseOther: 'Choose another method',
  contact: 'Contact the shop',
  problems: {
    offline: {
      title: 'You’re offline',
      text: 'You haven’t been charged. Try again when you’re connected.',
    },
    unreachable: {
      title: 'We couldn’t open the payment page',
      text: 'You haven’t been charged. Try again or choose another method.',
    },
    busy: {
      title: 'The payment service is busy',
      text: 'You haven’t been charged. Try again in a moment or choose another method.',
    },
    orderUnknown: {
      title: 'We can’t find this order',
      text: 'You haven’t been charged. Go back to the shop and place the order again.',
    },
    setup: {
      title: 'Stablecoin payment isn’t available',
      text: 'You haven’t been charged. Choose another method or contact the shop.',
    },
    page: {
      title: 'This payment page can’t be opened',
      text: 'Its address is not one this shop trusts. You haven’t been charged. Contact the shop.',
    },
  },
  tryAgain: 'Try again',
  notices: {
    connection: 'We can’t reach the shop right now.',
    connectionWithDelay: 'We can’t reach the shop right now. Checking again in {seconds} s.',
    checkNow: 'Check now',
    lost: 'This page has lost touch with the payment.',
    reconnect: 'Reconnect',
    cancelFailed: 'Canceling didn’t work. The payment is still open.',
    cancelRefused: 'This payment can no longer be canceled.',
    amountChanged: 'The order has changed. This payment is still for {price}.',
  },
  spoken: {
    minutesLeft: '{minutes} min left to pay',
    secondsLeft: '{seconds} s left to pay',
  },
};
