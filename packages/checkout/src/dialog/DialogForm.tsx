'use client';

import { useState } from 'react';
import { useCheckout } from '../hooks/useCheckout.ts';
import { useDetails } from '../hooks/useDetails.ts';
import { LiveRegion } from '../panel/LiveRegion.tsx';
import type { CheckoutPanelProps } from '../panel/CheckoutPanel.tsx';
import { selectDetailsDelay } from '../panel/selectDetailsDelay.ts';
import { StatusLine } from '../panel/StatusLine.tsx';
import { Button } from '../parts/Button.tsx';
import { useStablePay } from '../provider/useStablePay.ts';
import { CheckoutDialog, type CheckoutDialogProps } from './CheckoutDialog.tsx';

/**
 * Makes the drop-in open its payment in a modal window: in the list stay the way back into it and
 * how far the payment is. It opens by the click that starts the payment, never by itself.
 *
 * @example
 * <StablePayCheckout form={DialogForm} name="payment" reference={order.id} />
 */
export function DialogForm({
  frame: _frame,
  onClose: _onClose,
  ...props
}: CheckoutPanelProps & Pick<CheckoutDialogProps, 'layout' | 'onPause' | 'onResume'>) {
  const { messages } = useStablePay();
  const checkout = useCheckout({ reference: props.reference });
  // What is only picked up again waits until somebody asks for it.
  const [isOpen, setIsOpen] = useState(checkout.isStarting);
  const delayMs = selectDetailsDelay(checkout);
  const details = useDetails({ delayMs, messages, news: checkout.lastCheckedAt });
  const mayPay = checkout.checkoutUrl !== undefined;
  const label = mayPay
    ? messages.option.actions.continuePayment
    : (details?.words.showPayment ?? messages.panelLabel);
  return (
    <>
      <div className="sp-drop-in__action">
        <Button kind={mayPay ? 'primary' : 'secondary'} onPress={() => setIsOpen(true)}>
          {label}
        </Button>
      </div>
      <StatusLine {...{ checkout, messages, details }} />
      {isOpen ? null : <LiveRegion {...{ checkout, messages, details }} />}
      <CheckoutDialog {...props} open={isOpen} onClose={() => setIsOpen(false)} />
    </>
  );
}

/**
 * Like `DialogForm`, over a game: see `layout` of `CheckoutDialog`.
 *
 * @example
 * <StablePayCheckout form={GameForm} name="payment" reference={order.id} />
 */
export function GameForm(props: CheckoutPanelProps) {
  return <DialogForm {...props} layout="gaming" />;
}
