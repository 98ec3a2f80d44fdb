'use client';

import { PaymentOption, type PaymentOptionProps } from '@stablepay/display';
import type { ReactNode } from 'react';
import { useCheckout } from '../hooks/useCheckout.ts';
import { CheckoutPanel, type CheckoutPanelProps } from '../panel/CheckoutPanel.tsx';
import { Button } from '../parts/Button.tsx';
import { useStablePay } from '../provider/useStablePay.ts';

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
  className,
  // Option and panel take of these what each knows.
  ...given
}: StablePayCheckoutProps) {
  const { messages, theme } = useStablePay();
  const { phase, isResuming, errorDuring, config, start } = useCheckout({
    reference: given.reference,
  });
  const isUnderWay = phase !== 'idle' || isResuming || errorDuring;

  return (
    <div
      className={className ? `sp-theme sp-drop-in ${className}` : 'sp-theme sp-drop-in'}
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
            <Button kind="primary" onPress={start}>
              {messages.option.payButton}
            </Button>
          </div>
        )}
      </div>
    </div>
  );
}
