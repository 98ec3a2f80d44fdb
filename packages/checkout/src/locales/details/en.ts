import type { DetailMessages } from '../../messages/DetailMessages.ts';

/** English, the source of all others; texts of the states after the display guide, section 4.4. */
export const enDetails: DetailMessages = {
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
  canceled: {
    title: 'Payment canceled',
    text: 'If you already sent funds, contact the shop before paying again.',
  },
  failed: {
    title: 'Payment didn’t go through',
    text: 'Start again or choose another method. If you already sent funds, contact the shop first.',
  },
  checkingText:
    'The time to pay is over. We’re finding out whether your payment arrived. Please don’t pay again.',
  checkNow: 'Check now',
  unknownTitle: 'We’re checking this payment',
  expiredTitle: 'This payment page has expired',
  chooseOther: 'Choose another method',
  paidAmount: 'Paid {amount}',
  paidLate:
    'Your payment came after the payment page had closed. The shop has received it for order {reference}.',
  rateLocked: 'The rate is locked for this payment.',
  contact: 'Contact the shop',
  notices: {
    connectionWithDelay: 'We can’t reach the shop right now. Checking again in {seconds} s.',
    lost: 'This page has lost touch with the payment.',
    reconnect: 'Reconnect',
    windowBlocked:
      'Your browser didn’t open a window. Press the button again to open the payment page here.',
    cancelFailed: 'Canceling didn’t work. The payment is still open.',
    cancelRefused: 'This payment can no longer be canceled.',
    amountChanged: 'The order has changed. This payment is still for {price}.',
  },
  problems: {
    offline: {
      title: 'You’re offline',
      text: 'You haven’t been charged. Try again when you’re connected.',
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
  openPlain: 'Open the payment page directly',
  alreadySent: {
    ask: 'Already sent? Check now',
    notYet: 'Nothing has arrived yet. We keep looking for a while.',
  },
  facts: {
    amount: 'Amount',
    order: 'Order',
    payment: 'Payment',
    status: 'Status',
    opened: 'Opened',
    checked: 'Last checked',
  },
  spoken: {
    minutesLeft: '{minutes} min left to pay',
    secondsLeft: '{seconds} s left to pay',
  },
  copyReceipt: 'Copy details',
  copyForSupport: 'Copy details for support',
  copyTextByHand: 'Copy this text',
  qr: {
    tooLong: 'This link is too long for a small code.',
    enlarge: 'Enlarge the QR code',
    save: 'Save the QR code as an image',
    holds: 'It holds this address:',
  },
  showPayment: 'Show payment',
  gameControls: 'Arrow keys or a gamepad move, Enter or A presses, Escape or B closes.',
};
