import type { RefundView } from '@stablepay/core';
import type { RefundMessages } from './RefundMessages.ts';
import { selectRefundSteps, type TimelineStep } from './selectRefundSteps.ts';

/** Where it is and what that means, as one text to be spoken. */
export function selectSpokenRefund({
  refund,
  messages,
}: {
  refund: RefundView;
  messages: RefundMessages;
}): string {
  const step = selectRefundSteps(refund).find(({ stage }) => stage === 'current');
  return step ? `${messages.step[step.key]}: ${selectStepText({ step, refund, messages })}` : '';
}

/** What a step means for the person who gets the money. */
export function selectStepText({
  step,
  refund,
  messages: { text, failure },
}: {
  step: TimelineStep;
  refund: RefundView;
  messages: RefundMessages;
}): string {
  if (step.key !== 'failed') return text[step.key];
  if (refund.failureReason === 'charge_already_refunded') return failure.alreadyRefunded;
  if (refund.failureReason === 'insufficient_funds') return failure.insufficientFunds;
  return text.failed;
}
