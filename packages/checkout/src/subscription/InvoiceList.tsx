'use client';

import { formatMoney, invoiceStatuses, type InvoiceView } from '@stablepay/core';
import { AccountFrame } from '../account/AccountFrame.tsx';
import { AccountSkeleton } from '../account/AccountSkeleton.tsx';
import { enSubscription } from '../account/locales/en.ts';
import { Button } from '../parts/Button.tsx';
import { formatDay } from '../resource/formatDay.ts';
import type { SubscriptionMessages } from './SubscriptionMessages.ts';
import { useInvoices } from './useInvoices.ts';
import { useSubscription, type UseSubscriptionParameters } from './useSubscription.ts';

export type InvoiceListProps = Omit<UseSubscriptionParameters, 'onSubscribed'> & {
  /** Default: English. Languages: `@stablepay/checkout/account/locales/*`. */
  messages?: SubscriptionMessages | undefined;
  className?: string | undefined;
};

function statusOf({ status }: InvoiceView, { invoices: words }: SubscriptionMessages): string {
  const known = invoiceStatuses.find((word) => word === status);
  return known ? words[known] : words.unknown;
}

/**
 * What a subscription has cost so far, newest first. Needs the same surroundings as
 * `SubscriptionCard`.
 *
 * @example
 * <InvoiceList reference="plan-pro" access={accessFromYourBackend} />
 */
export function InvoiceList({
  messages = enSubscription,
  className,
  ...parameters
}: InvoiceListProps) {
  const subscription = useSubscription(parameters);
  const { invoices, isLoading, hasMore, error, loadMore } = useInvoices(subscription);
  const { invoices: words, locale } = messages;
  const isWaiting = isLoading && subscription.hasAccess && invoices.length === 0;
  return (
    <AccountFrame
      {...{ label: words.title, messages, className }}
      state={isWaiting ? 'loading' : 'shown'}
    >
      <h2 className="sp-account__title">{words.title}</h2>
      {isWaiting ? <AccountSkeleton label={messages.loading} /> : null}
      {!isWaiting && !error && invoices.length === 0 ? (
        <p className="sp-account__text">{words.empty}</p>
      ) : null}
      {invoices.length > 0 ? (
        <table className="sp-account__table">
          <thead>
            <tr>
              <th className="sp-account__head" scope="col">
                {words.date}
              </th>
              <th className="sp-account__head" scope="col">
                {words.status}
              </th>
              <th className="sp-account__head" scope="col" data-kind="amount">
                {words.amount}
              </th>
            </tr>
          </thead>
          <tbody>
            {invoices.map((invoice) => (
              <tr key={invoice.id}>
                <td className="sp-account__cell">
                  {formatDay({ at: invoice.paidAt ?? invoice.createdAt, locale })}
                </td>
                <td className="sp-account__cell">{statusOf(invoice, messages)}</td>
                <td className="sp-account__cell" data-kind="amount">
                  {formatMoney({ money: invoice.amountDue, locale })}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      ) : null}
      <p className="sp-account__alert" role="alert" data-empty={error ? undefined : ''}>
        {error ? words.failed : null}
      </p>
      {error || hasMore ? (
        <Button kind="secondary" onPress={loadMore}>
          {error ? messages.checkAgain : words.more}
        </Button>
      ) : null}
    </AccountFrame>
  );
}
