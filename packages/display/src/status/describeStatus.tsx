import type { DisplayMessages, OptionStateName } from '../messages/DisplayMessages.ts';
import type { DescribedStatus } from './DescribedStatus.ts';
import { formatStatus } from './formatStatus.ts';
import type { OptionStatus } from './OptionStatus.ts';
import { StatusIcon } from './StatusIcon.tsx';
import { StatusNotice } from './StatusNotice.tsx';
import { statusViews } from './statusViews.ts';

/** How long "Opening…" may stand before it offers a way on (display guide 4.4). */
const patienceMs = 8_000;

/**
 * What an option or a tile shows of a payment: its tone, its words in `messages`, its one action.
 *
 * @example
 * <PaymentOption
 *   name="payment"
 *   messages={en}
 *   status={describeStatus({ status: { state: 'processing' }, messages: en })}
 * />
 */
export function describeStatus({
  status,
  messages,
}: {
  status: OptionStatus;
  messages: DisplayMessages;
}): DescribedStatus {
  const describe = (state: OptionStateName): DescribedStatus => {
    const view = statusViews[state];
    const words = formatStatus({ status, state, messages });
    const action = 'action' in status ? status.action : undefined;
    return {
      ...view,
      ...words,
      state,
      sign: <StatusIcon tone={view.tone} />,
      notice: (
        <StatusNotice
          tone={view.tone}
          text={words.text}
          action={action && { ...action, label: messages.actions[action.name] }}
        />
      ),
    };
  };
  if (status.state !== 'loading') return describe(status.state);
  // While it opens in time nothing moves: only the second line speaks.
  const later = { afterMs: patienceMs, status: describe('slow') };
  return { ...describe('loading'), notice: undefined, later };
}
