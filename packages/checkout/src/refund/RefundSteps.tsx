import type { RefundView } from '@stablepay/core';
import { formatDay } from '../resource/formatDay.ts';
import type { RefundMessages } from './RefundMessages.ts';
import { selectRefundSteps, type TimelineStep } from './selectRefundSteps.ts';
import { selectStepText } from './selectStepText.ts';

/** The way as a list; where we are is said in words, not by colour alone. */
export function RefundSteps({
  refund,
  messages,
}: {
  refund: RefundView;
  messages: RefundMessages;
}) {
  const { locale } = messages;
  const { createdAt, processedAt } = refund;
  const dateOf = ({ key, stage }: TimelineStep) => {
    if (key === 'requested') return formatDay({ at: createdAt, locale });
    const hasEnded = stage === 'current' && processedAt !== undefined;
    return hasEnded ? formatDay({ at: processedAt, locale }) : undefined;
  };
  return (
    <ol className="sp-account__steps">
      {selectRefundSteps(refund).map((step) => (
        <li
          key={step.key}
          className="sp-account__step"
          data-stage={step.stage}
          data-tone={step.tone}
          aria-current={step.stage === 'current' ? 'step' : undefined}
        >
          <span className="sp-account__step-name">{messages.step[step.key]}</span>
          {dateOf(step) === undefined ? null : (
            <span className="sp-account__step-date">{dateOf(step)}</span>
          )}
          {step.stage === 'current' ? (
            <p className="sp-account__step-text">{selectStepText({ step, refund, messages })}</p>
          ) : null}
        </li>
      ))}
    </ol>
  );
}
