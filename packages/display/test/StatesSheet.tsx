import './statesSheet.css';
import type { ReactNode } from 'react';
import type { DisplayMessages } from '../src/messages/DisplayMessages.ts';
import { formatReason } from '../src/availability/formatReason.ts';
import type { DescribedStatus } from '../src/status/DescribedStatus.ts';
import { describeStatus } from '../src/status/describeStatus.tsx';
import { statuses } from './statuses.ts';

export type SheetCase = {
  name: string;
  /** Of a radio group of its own. */
  group: string;
  defaultChecked?: boolean | undefined;
  disabledReason?: string | undefined;
  status?: DescribedStatus | undefined;
};

/** Every state an option can be in, named. */
export function casesOf(messages: DisplayMessages): SheetCase[] {
  const limit = { minor: 10, currency: 'USD' };
  const disabledReason = formatReason({ reason: { kind: 'belowMinimum', limit }, messages });
  return [
    { name: 'idle', group: 'idle' },
    { name: 'selected', group: 'selected', defaultChecked: true },
    { name: 'disabled', group: 'disabled', disabledReason },
    ...statuses.flatMap((status) => {
      const described = describeStatus({ status, messages });
      const of = (name: string, shown: DescribedStatus): SheetCase => {
        return { name, group: name, defaultChecked: true, status: shown };
      };
      const { later } = described;
      return [
        of(status.state, { ...described, later: undefined }),
        ...(later ? [of('slow', later.status)] : []),
      ];
    }),
  ];
}

/** All states on one sheet, each under its name. */
export function StatesSheet({
  messages,
  columns,
  show,
}: {
  messages: DisplayMessages;
  /** Widest column in CSS pixels. */
  columns: number;
  show: (entry: SheetCase) => ReactNode;
}) {
  return (
    <ul className="sheet" data-columns={columns}>
      {casesOf(messages).map((entry) => (
        <li className="sheet__case" key={entry.name}>
          <p className="sheet__name" lang="en" dir="ltr">
            {entry.name}
          </p>
          {show(entry)}
        </li>
      ))}
    </ul>
  );
}
