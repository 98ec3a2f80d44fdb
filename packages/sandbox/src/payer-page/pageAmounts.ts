import { formatAmount, formatMoney } from '@stablepay/core';
import { networks } from '../session/networks.ts';
import { tokenAmount } from '../session/tokenAmount.ts';
import type { PageModel } from './PageModel.ts';

/** Every amount and name the texts of the page use, formatted for its language. */
export function pageAmounts({ session, messages: { locale } }: PageModel) {
  const { token, network } = session.choice;
  const due = tokenAmount(session);
  const received = session.received ?? 0;
  const inToken = (minor: number) => ({ minor, currency: token });
  const digits = (minor: number) => formatAmount({ money: inToken(minor), locale });
  return {
    token,
    network: networks[network].name,
    order: session.orderId,
    /** The price in the shop's currency, `$48.20`. */
    price: formatMoney({ money: { minor: session.amount, currency: session.currency }, locale }),
    /** What is due, `48.20 USDT`. */
    amount: formatMoney({ money: inToken(due), locale }),
    due: digits(due),
    received: digits(received),
    rest: digits(Math.max(0, due - received)),
    restWithToken: formatMoney({ money: inToken(Math.max(0, due - received)), locale }),
  };
}
