'use client';

import { type ReactNode, version } from 'react';
import type { ThemeName } from '../theme/ThemeName.ts';

export type PaymentOptionGroupProps = {
  /** Name of the group, read before each option: `messages.groupLegend`. */
  legend: ReactNode;
  /** Shared by all radios inside, ours and the shop's own. */
  name: string;
  /** Called when a radio of the group is chosen, whoever drew it. */
  onChange?: ((event: { value: string }) => void) | undefined;
  /** `list` draws a frame and lines between rows; `tiles` is a grid of 2, 3 or 4 columns. */
  layout?: 'list' | 'tiles' | undefined;
  /** `auto` is the page's own. Default `auto`. */
  theme?: ThemeName | undefined;
  /** While a payment page opens: nothing can be changed, and the form keeps what was chosen. */
  busy?: boolean | undefined;
  className?: string | undefined;
  /** Options of ours and of the shop's own, each with a radio of the group's `name`. */
  children: ReactNode;
};

/**
 * A group of payment methods: a real `fieldset` of real radios of one name, so arrow keys, forms
 * and screen readers treat the shop's own options and ours alike.
 *
 * @example
 * <PaymentOptionGroup legend="Payment" name="payment" onChange={({ value }) => setMethod(value)}>
 *   <CardRow name="payment" value="card" />
 *   <PaymentOption name="payment" />
 * </PaymentOptionGroup>
 */
export function PaymentOptionGroup({
  legend,
  name,
  onChange,
  layout = 'list',
  theme = 'auto',
  busy = false,
  className,
  children,
}: PaymentOptionGroupProps) {
  // React 18 does not know the attribute and writes what it is given; 19 takes a boolean.
  const off: Record<string, unknown> = {
    inert: version.startsWith('18.') ? (busy ? '' : undefined) : busy,
  };
  return (
    <fieldset
      className={className ? `sp-theme sp-group ${className}` : 'sp-theme sp-group'}
      data-theme={theme}
      data-layout={layout}
      aria-busy={busy || undefined}
      onChange={({ target }) => {
        if (target instanceof HTMLInputElement && target.type === 'radio' && target.name === name) {
          onChange?.({ value: target.value });
        }
      }}
    >
      <legend className="sp-group__legend">{legend}</legend>
      <div className="sp-group__box">
        <div className="sp-group__options" {...off}>
          {children}
        </div>
      </div>
    </fieldset>
  );
}
