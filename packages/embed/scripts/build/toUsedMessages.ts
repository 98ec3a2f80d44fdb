import type { CheckoutMessages } from '@stablepay/checkout';

/** Of the option: states of a payment that the checkout itself tells, wallets, games, groups. */
const unused = new Set([
  ...['groupLegend', 'stablecoin', 'close', 'wallets', 'moreWallets', 'continueInWallet'],
  ...['openWalletApp', 'walletOrAddress', 'eitherCoin', 'youPayToken', 'reasons', 'states'],
  ...['paidWith', 'receivedOf', 'checkingAgain', 'actions', 'gaming', 'reviewed'],
]);

/** The words of a language without those that no element says. */
export function toUsedMessages(messages: CheckoutMessages): CheckoutMessages {
  const option = Object.entries(messages.option).filter(([key]) => !unused.has(key));
  const { actions, gaming } = messages.option;
  const used = {
    ...Object.fromEntries(option),
    // Of these two the window says one each.
    actions: { continuePayment: actions.continuePayment },
    gaming: { returnToGame: gaming.returnToGame },
  };
  // What is left is all that the elements read; the type knows of no smaller one.
  return { ...messages, option: used as CheckoutMessages['option'] };
}
