'use client';

import { formatMoney } from '@stablepay/core';
import { AccountFrame } from '../account/AccountFrame.tsx';
import { AccountNotice } from '../account/AccountNotice.tsx';
import { AccountSkeleton } from '../account/AccountSkeleton.tsx';
import { enRefund } from '../account/locales/en.ts';
import { fillMessage } from '../messages/fillMessage.ts';
import type { RefundMessages } from './RefundMessages.ts';
import { RefundSteps } from './RefundSteps.tsx';
import { RefundTransaction } from './RefundTransaction.tsx';
import { selectSpokenRefund } from './selectStepText.ts';
import { useRefund, type UseRefundParameters } from './useRefund.ts';

export type RefundTimelineProps = UseRefundParameters & {
  /** Default: English. Languages: `@stablepay/checkout/account/locales/*`. */
  messages?: RefundMessages | undefined;
  className?: string | undefined;
};

/**
 * How far a refund is: requested, in progress, on the network, completed or failed; the amount,
 * the coin and, where the backend knows it, the transaction. Needs
 * `@stablepay/checkout/account.css`, the styles of the checkout and a StablePayProvider.
 *
 * @example
 * <RefundTimeline refundId="ORD-1001-refund-1" token={tokenFromYourBackend} />
 */
export function RefundTimeline({
  refundId,
  token,
  messages = enRefund,
  className,
}: RefundTimelineProps) {
  const { refund, error, isLost, refresh } = useRefund({ refundId, token });
  const { locale } = messages;
  const frame = { label: messages.label, messages, className };
  const notice = <AccountNotice {...{ error, isLost, messages }} onCheck={refresh} />;
  if (!refund) {
    return (
      <AccountFrame {...frame} state="loading">
        {isLost ? null : <AccountSkeleton label={messages.loading} />}
        {notice}
      </AccountFrame>
    );
  }
  const amount = formatMoney({ money: refund.amount, locale });
  const { reference, receiptNumber } = refund;
  return (
    <AccountFrame
      {...frame}
      state={refund.status}
      spoken={selectSpokenRefund({ refund, messages })}
    >
      <header className="sp-account__header">
        <h2 className="sp-account__title">{fillMessage(messages.title, { amount })}</h2>
        <p className="sp-account__price">{fillMessage(messages.order, { reference })}</p>
      </header>
      <RefundSteps refund={refund} messages={messages} />
      <RefundTransaction refund={refund} messages={messages} />
      {receiptNumber === undefined ? null : (
        <p className="sp-account__text">
          {fillMessage(messages.receipt, { number: receiptNumber })}
        </p>
      )}
      {notice}
    </AccountFrame>
  );
}
