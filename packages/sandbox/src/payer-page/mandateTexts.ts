import { formatMoney } from '@stablepay/core';
import { networks } from '../session/networks.ts';
import { periodPrice } from '../subscription/SandboxSubscription.ts';
import type { MandateModel } from './MandateModel.ts';
import { fillMessage } from './messages/fillMessage.ts';

/** Every amount, date and name the texts of the mandate page use, in its language. */
export function mandateTexts({ subscription, shopName, messages, now }: MandateModel) {
  const { item, choice, trialEnd, anchor, anchorGiven, iterations, cancelAt } = subscription;
  const { locale, mandate } = messages;
  const { interval, intervalCount: count } = item.recurring;
  const date = (seconds: number) =>
    new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(seconds * 1000);
  const price = formatMoney({
    money: { minor: periodPrice(subscription), currency: 'USD' },
    locale,
  });
  const every = fillMessage(count === 1 ? mandate.every[interval] : mandate.everyMany[interval], {
    count,
  });
  const often = fillMessage(count === 1 ? mandate.often[interval] : mandate.everyMany[interval], {
    count,
  });
  const firstCharge = trialEnd ?? (anchorGiven ? anchor : undefined);
  const isLater = firstCharge !== undefined && firstCharge * 1000 > now;
  const values = {
    shop: shopName,
    product: item.product,
    price,
    every,
    often,
    token: choice.token,
    network: networks[choice.network].name,
    first: isLater ? date(firstCharge) : mandate.today,
    next: date(subscription.currentPeriodEnd),
    end: cancelAt === undefined ? '' : date(cancelAt),
    count: iterations ?? 0,
  };
  return {
    ...values,
    isLater,
    fill: (message: string) => fillMessage(message, values),
  };
}
