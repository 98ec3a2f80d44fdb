import type { Money } from '@stablepay/core';
import type { ComponentProps, ReactNode } from 'react';
import type { OptionMessages } from '../messages/OptionMessages.ts';
import type { DescribedStatus } from '../status/DescribedStatus.ts';
import { HelperPanel } from './HelperPanel.tsx';
import { OptionMarks } from './OptionMarks.tsx';
import { OptionPanel } from './OptionPanel.tsx';
import { OptionRadio } from './OptionRadio.tsx';
import { type OptionLook, OptionRoot } from './OptionRoot.tsx';
import { OptionRow } from './OptionRow.tsx';
import { OptionSubLine } from './OptionSubLine.tsx';
import { OptionTitle } from './OptionTitle.tsx';

/** What an option shows, apart from being chosen. */
export type OptionContent = OptionLook & {
  /** Why the option can't be chosen now, in the shopper's language. Disables it. */
  disabledReason?: string | undefined;
  /**
   * The order's price. USD shows the same digits in USDT or USDC; other currencies show a sentence
   * without a converted number. What is no integer of a pricing currency is left out.
   */
  amount?: Money | undefined;
  /** Names of the enabled networks, as in the proxy's config. Default: none are named. */
  networks?: readonly string[] | undefined;
  /** What became of the payment, made by `describeStatus`. */
  status?: DescribedStatus | undefined;
  /** Replaces the two tiles, for a shop with files of its own. */
  marks?: ReactNode;
  /** Replaces the helper panel that opens under the chosen option; null shows none. */
  panel?: ReactNode;
};

/**
 * The whole option from what is known, without state or effects: what React shows, what a server
 * writes and what a page without React builds are all this.
 */
export function OptionView({
  id,
  selected,
  radio,
  announcement,
  disabledReason,
  amount,
  networks,
  status,
  marks,
  panel,
  messages,
  ...look
}: OptionContent & {
  /** Of the radio; others begin with it. */
  id: string;
  selected: boolean;
  radio: ComponentProps<'input'>;
  announcement?: string | undefined;
  messages: OptionMessages;
}) {
  const { ref, ...input } = radio;
  const disabled = disabledReason !== undefined;
  const lineId = `${id}-line`;
  const opened = disabled
    ? null
    : status?.notice ||
      (panel === undefined ? <HelperPanel {...{ id, amount, networks, messages }} /> : panel);

  return (
    <OptionRoot {...look} {...{ messages, selected, disabled, status }}>
      <OptionRow htmlFor={id}>
        <OptionRadio
          {...input}
          inputRef={ref}
          id={id}
          disabled={disabled || status?.locked === true}
          aria-label={messages.accessibleName}
          aria-describedby={lineId}
        />
        {status?.locked ? status.sign : null}
        <OptionTitle messages={messages} />
        <OptionSubLine id={lineId} tone={status?.tone}>
          {disabledReason ?? status?.line ?? (
            <>
              <span className="sp-wide">{messages.subline}</span>
              <span className="sp-narrow">{messages.shortSubline}</span>
            </>
          )}
        </OptionSubLine>
        <OptionMarks>{marks}</OptionMarks>
      </OptionRow>
      {opened === null ? null : (
        <OptionPanel open={status?.notice !== undefined}>{opened}</OptionPanel>
      )}
      <span className="sp-visually-hidden" role="status">
        {announcement}
      </span>
    </OptionRoot>
  );
}
