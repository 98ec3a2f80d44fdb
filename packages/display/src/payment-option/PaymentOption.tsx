'use client';

import type { Clock } from '@stablepay/core';
import { enOption } from '../messages/enOption.ts';
import type { OptionMessages } from '../messages/OptionMessages.ts';
import { useLaterStatus } from '../status/useLaterStatus.ts';
import { useContrastWarning } from '../theme/useContrastWarning.ts';
import { type OptionContent, OptionView } from './OptionView.tsx';
import { type RadioChoice, useOptionRadio } from './useOptionRadio.ts';

export type PaymentOptionProps = OptionContent &
  RadioChoice & {
    /** Default: English. */
    messages?: OptionMessages | undefined;
    /** The time after which loading offers a way on. Default: the machine's. */
    clock?: Clock | undefined;
  };

/**
 * The "USDT | USDC Stablecoin Payment" row of a list of payment methods: a real radio in a real
 * label, so the keyboard, forms and screen readers work as everywhere (display guide 4.1). Needs
 * `@stablepay/display/styles.css`.
 *
 * @example
 * <PaymentOption name="payment" amount={{ minor: 4820, currency: 'USD' }} networks={['TRON']} />
 */
export function PaymentOption({
  name,
  value,
  checked,
  defaultChecked,
  onSelect,
  id,
  status,
  messages = enOption,
  clock,
  ...content
}: PaymentOptionProps) {
  const choice = useOptionRadio({ name, value, checked, defaultChecked, onSelect, id });
  const current = useLaterStatus({ status, clock });
  useContrastWarning(choice.inputRef);
  return (
    <OptionView
      {...content}
      id={choice.id}
      selected={choice.selected}
      radio={choice.radio}
      status={current}
      messages={messages}
      announcement={current?.text ?? (choice.chosen ? messages.selectedAnnouncement : undefined)}
    />
  );
}
