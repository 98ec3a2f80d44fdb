'use client';

import type { Money } from '@stablepay/core';
import { type ReactNode, useId, useRef, useState } from 'react';
import { UsdcMark } from '../marks/UsdcMark.tsx';
import { UsdtMark } from '../marks/UsdtMark.tsx';
import type { DisplayMessages } from '../messages/DisplayMessages.ts';
import { en } from '../messages/en.ts';
import { HelperPanel } from './HelperPanel.tsx';
import { OptionText } from './OptionText.tsx';
import { useSelected } from './useSelected.ts';

export type PaymentOptionProps = {
  /** The name of the radio group: the same as the neighbours'. */
  name: string;
  /** What the form sends when this option is chosen. Default `stablepay`. */
  value?: string | undefined;
  /** Makes the option controlled. Leave it out to let the browser keep the choice. */
  checked?: boolean | undefined;
  /** Chosen at first, when uncontrolled. */
  defaultChecked?: boolean | undefined;
  /** Called when the shopper chooses this option. */
  onSelect?: ((event: { value: string }) => void) | undefined;
  /** Why the option can't be chosen now, in the shopper's language. Disables it. */
  disabledReason?: string | undefined;
  /**
   * The order's price. USD shows the same digits in USDT or USDC; other currencies show a sentence
   * without a converted number. What is no integer of a pricing currency is left out.
   */
  amount?: Money | undefined;
  /** Names of the enabled networks, as in the proxy's config. Default: none are named. */
  networks?: readonly string[] | undefined;
  /** Default: `en`. */
  messages?: DisplayMessages | undefined;
  /** `auto` follows the operating system. Default `auto`. */
  theme?: 'light' | 'dark' | 'auto' | undefined;
  /** `row` lies in a list that draws the frame; `card` draws its own. Default `row`. */
  frame?: 'row' | 'card' | undefined;
  /** Replaces the helper panel that opens under the chosen option; null shows none. */
  panel?: ReactNode;
  className?: string | undefined;
  /** Id of the radio. */
  id?: string | undefined;
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
  value = 'stablepay',
  checked,
  defaultChecked = false,
  onSelect,
  disabledReason,
  amount,
  networks,
  messages = en,
  theme = 'auto',
  frame = 'row',
  panel,
  className,
  id,
}: PaymentOptionProps) {
  const generatedId = useId();
  const inputId = id ?? `${generatedId}radio`;
  const describedById = `${generatedId}line`;
  const inputRef = useRef<HTMLInputElement>(null);
  const selected = useSelected({ inputRef, checked, defaultChecked });
  const [chosenHere, setChosenHere] = useState(false);
  const disabled = disabledReason !== undefined;

  return (
    <div
      className={className ? `sp-theme sp-option ${className}` : 'sp-theme sp-option'}
      lang={messages.locale}
      data-theme={theme}
      data-frame={frame}
      data-selected={selected ? '' : undefined}
      data-disabled={disabled ? '' : undefined}
    >
      <label className="sp-option__row" htmlFor={inputId}>
        <input
          ref={inputRef}
          className="sp-option__radio"
          type="radio"
          id={inputId}
          name={name}
          value={value}
          disabled={disabled}
          aria-label={messages.accessibleName}
          aria-describedby={describedById}
          onChange={() => {
            setChosenHere(true);
            onSelect?.({ value });
          }}
          {...(checked === undefined ? { defaultChecked } : { checked })}
        />
        <OptionText {...{ messages, disabledReason, describedById }} />
        <span className="sp-option__marks">
          <UsdtMark />
          <UsdcMark />
        </span>
      </label>
      {disabled || panel === null ? null : (
        <div className="sp-panel">
          {panel ?? <HelperPanel {...{ amount, networks, messages }} />}
        </div>
      )}
      <span className="sp-visually-hidden" role="status">
        {chosenHere && selected ? messages.selectedAnnouncement : null}
      </span>
    </div>
  );
}
