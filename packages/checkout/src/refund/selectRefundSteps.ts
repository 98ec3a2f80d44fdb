import { selectRefundStep, type RefundStep, type RefundView } from '@stablepay/core';
import type { RefundMessages } from './RefundMessages.ts';

export type RefundTone = 'success' | 'danger' | 'info';

/** One point of the way: behind us, where we are, or to come. */
export type TimelineStep = {
  key: keyof RefundMessages['step'];
  stage: 'done' | 'current' | 'ahead';
  tone: RefundTone;
};

const way = ['requested', 'processing', 'onChain', 'completed'] as const;

const reached: Record<Exclude<RefundStep, 'failed' | 'canceled' | 'unknown'>, number> = {
  requested: 0,
  processing: 1,
  'on-chain': 2,
  completed: 3,
};

/**
 * The way of a refund as far as the backend knows it. A failed or withdrawn one ends where it is:
 * no step is shown as done that nobody has seen.
 */
export function selectRefundSteps(view: RefundView): readonly TimelineStep[] {
  const step = selectRefundStep(view);
  const done = (key: TimelineStep['key']): TimelineStep => ({ key, stage: 'done', tone: 'info' });
  if (step === 'failed' || step === 'canceled' || step === 'unknown') {
    const tone = step === 'failed' ? 'danger' : 'info';
    const sent = view.transactionHash === undefined ? [] : [done('onChain')];
    return [done('requested'), ...sent, { key: step, stage: 'current', tone }];
  }
  const at = reached[step];
  return way.map((key, index) => ({
    key,
    stage: index < at ? 'done' : index === at ? 'current' : 'ahead',
    tone: key === 'completed' && step === 'completed' ? 'success' : 'info',
  }));
}
