'use client';

import { PaymentOption, type PaymentOptionProps } from '@stablepay/display';
import { useRef, type ReactNode } from 'react';
import { useCheckout } from '../hooks/useCheckout.ts';
import { useKeptFocus } from '../hooks/useKeptFocus.ts';
import { CheckoutPanel, type CheckoutPanelProps } from '../panel/CheckoutPanel.tsx';
import { useStablePay } from '../provider/useStablePay.ts';
import { IdleView } from '../views/IdleView.tsx';

export type StablePayCheckoutProps = Pick<
  PaymentOptionProps,
  'name' | 'value' | 'checked' | 'defaultChecked' | 'onSelect' | 'disabledReason' | 'amount' | 'id'
> &
  Omit<CheckoutPanelProps, 'frame' | 'className' | 'onClose'> & {
    /** `row` lies in a list that draws the frame; `card` draws its own. Default `row`. */
    frame?: 'row' | 'card' | undefined;
    /**
     * How the payment is shown: in the place of the button by default, in a modal window with
     * `DialogForm` of `@stablepay/checkout/dialog`, over a game with its `GameForm`.
     */
    form?: ((props: CheckoutPanelProps) => ReactNode) | undefined;
    className?: string | undefined;
  };

/**
 * Everything in one: the option in the shop's list of payment methods, the button once it is
 * chosen, and the payment in the place of both once it runs. Needs
 * `@stablepay/checkout/styles.css` and a StablePayProvider above it.
 *
 * @example
 * <StablePayCheckout
 *   name="payment"
 *   reference={order.id}
 *   amount={{ minor: 4820, currency: 'USD' }}
 *   onPaid={() => showThanks()}
 * />
 */
export function StablePayCheckout({
  frame = 'row',
  form: Form = CheckoutPanel,
  className = '',
  // Option and panel take of these what each knows.
  ...given
}: StablePayCheckoutProps) {
  const { messages, theme } = useStablePay();
  const checkout = useCheckout({ reference: given.reference });
  const { phase, isResuming, errorDuring, config } = checkout;
  const isUnderWay = phase !== 'idle' || isResuming || !!errorDuring;
  const rootRef = useRef<HTMLDivElement>(null);
  useKeptFocus({ ref: rootRef, view: isUnderWay });

  return (
    <div
      ref={rootRef}
      className={`sp-theme sp-drop-in ${className}`}
      lang={messages.locale}
      dir={messages.option.dir}
      data-theme={theme}
      data-frame={frame}
      data-active={isUnderWay ? '' : undefined}
    >
      <PaymentOption
        {...given}
        theme={theme}
        messages={messages.option}
        networks={config?.networks}
        panel={isUnderWay ? null : undefined}
      />
      <div className="sp-drop-in__body">
        {isUnderWay ? (
          <Form {...given} frame="plain" />
        ) : (
          <div className="sp-drop-in__action">
            <IdleView {...{ checkout, messages }} />
          </div>
        )}
      </div>
    </div>
  );
}
