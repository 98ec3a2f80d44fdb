import type { DisplayMessages } from './DisplayMessages.ts';
import { enOption } from './enOption.ts';

/** English texts, word for word from the display guide, sections 3.2 and 4.2 to 4.4. */
export const en: DisplayMessages = {
  ...enOption,
  // The source of all other languages.
  reviewed: true,
  groupLegend: 'Payment method',
  stablecoin: 'Stablecoin',
  badge: 'We also accept USDT and USDC',
  close: 'Close',
  wallets: 'Wallets',
  moreWallets: { one: '{count} more wallet', other: '{count} more wallets' },
  continueInWallet: 'Continue in this wallet',
  openWalletApp: 'Open wallet app',
  walletOrAddress: 'wallet or address',
  eitherCoin: '{amount} USDT or USDC',
  youPayToken: 'You pay {amount} {token}',
  reasons: {
    belowMinimum: 'Not available for orders under {limit}',
    aboveMaximum: 'Not available for orders over {limit}',
    currency: 'Not available for prices in {currency}',
    unavailable: 'Temporarily unavailable',
  },
  states: {
    loading: {
      line: 'Opening StablePay…',
      text: 'The payment page opens in a moment.',
    },
    slow: {
      line: 'Still opening…',
      text: "This takes longer than usual. You haven't been charged.",
    },
    redirectFailed: {
      line: 'Payment page not opened',
      text: "We couldn't open the payment page. You haven't been charged. Try again or choose another method.",
    },
    returned: {
      line: 'Payment not finished',
      text: 'You can continue the same payment until its page expires.',
    },
    checking: {
      line: 'Checking with StablePay…',
      text: "We're finding out whether your payment arrived. Please don't pay again.",
    },
    processing: {
      line: 'Waiting for confirmation',
      text: 'Payment seen on the network. Waiting for confirmation.',
    },
    paid: {
      line: 'Paid',
      text: 'The shop has received your payment.',
    },
    paidLate: {
      line: 'Paid',
      text: 'Your payment came after the page had expired. The shop has received it.',
    },
    underpaid: {
      line: 'Not paid in full',
      text: 'We received less than the total.',
    },
    overpaid: {
      line: 'More than the total received',
      text: 'We received more than the total. The shop will contact you.',
    },
    frozen: {
      line: 'In review',
      text: "This payment is being reviewed. Please don't pay again. The shop will contact you.",
    },
    unknown: {
      line: 'Checking this payment…',
      text: "We're checking this payment. Please don't pay again.",
    },
    expired: {
      line: 'Payment page expired',
      text: "This payment page has expired. Start again for a fresh rate. If you have already sent funds, don't pay twice. Contact us.",
    },
    canceled: {
      line: 'Payment not finished',
      text: 'You left the payment page. If you already sent funds, contact us before paying again.',
    },
    failed: {
      line: 'Not paid',
      text: "Payment didn't go through.",
    },
    unreadable: {
      line: "Can't reach the shop",
      text: "We can't reach the shop right now.",
    },
  },
  paidWith: 'Paid with {token}',
  receivedOf: 'We received {received} of {total} {token}.',
  checkingAgain: 'Checking again in {seconds} s.',
  actions: {
    tryAgain: 'Try again',
    continuePayment: 'Continue payment',
    payTheRest: 'Pay the rest',
    startAgain: 'Start again',
    chooseAnother: 'Choose another method',
    contactShop: 'Contact the shop',
    viewTransaction: 'View transaction',
  },
  gaming: {
    confirm: 'Confirm:',
    topUpButton: 'Top up with USDT or USDC',
    processing: 'Payment seen, waiting for confirmation',
    returnToGame: 'Return to game',
  },
};
