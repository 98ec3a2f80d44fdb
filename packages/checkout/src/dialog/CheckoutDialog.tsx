'use client';

import { useRef, type SyntheticEvent } from 'react';
import { useCheckout } from '../hooks/useCheckout.ts';
import { CheckoutPanel, type CheckoutPanelProps } from '../panel/CheckoutPanel.tsx';
import { useStablePay } from '../provider/useStablePay.ts';
import { GameFrame } from './GameFrame.tsx';
import { useModal } from './useModal.ts';

export type CheckoutDialogProps = Omit<CheckoutPanelProps, 'frame' | 'onClose'> & {
  open: boolean;
  /** Somebody wants to leave it: set `open` to false. The payment goes on. */
  onClose: () => void;
  /**
   * `gaming` lies over a game: dark, a large QR code, arrow keys and gamepads move the focus, and
   * no key reaches the game. Default `standard`.
   */
  layout?: 'standard' | 'gaming' | undefined;
  /** It has opened over the page: stop the game. Also the event `stablepay:pause`. */
  onPause?: (() => void) | undefined;
  /** It has closed, and the focus is back where it was. Also the event `stablepay:resume`. */
  onResume?: (() => void) | undefined;
};

/**
 * The payment in a modal window of the browser's own, full-screen on phones. Closing it cancels
 * nothing; opened again it shows the same payment, and callbacks come while it is closed, too.
 * Needs `@stablepay/checkout/styles.css`, `@stablepay/checkout/dialog.css` and a
 * StablePayProvider above it.
 *
 * @example
 * const { start } = useCheckout({ reference: 'ORD-1001' });
 * <button onClick={() => { start(); setOpen(true); }}>Pay with USDT or USDC</button>
 * <CheckoutDialog reference="ORD-1001" open={open} onClose={() => setOpen(false)} />
 */
export function CheckoutDialog({
  open,
  onClose,
  layout = 'standard',
  onPause,
  onResume,
  onPaid,
  onStatusChange,
  onChooseOther,
  className,
  ...panel
}: CheckoutDialogProps) {
  const { messages, theme } = useStablePay();
  const ref = useRef<HTMLDialogElement>(null);
  const isGaming = layout === 'gaming';
  // Held here, so that closing the window neither stops the payment nor its callbacks.
  useCheckout({ reference: panel.reference, onPaid, onStatusChange });
  useModal({ ref, isOpen: open, isGaming, onPause, onResume });

  const leave = (event: SyntheticEvent<HTMLDialogElement>) => {
    // React lets both events of a dialog bubble to the dialogs around it; browsers don't.
    event.stopPropagation();
    const { currentTarget: dialog } = event;
    if (event.target !== dialog) return;
    // Escape asks; whether it closes is said by `open`.
    event.preventDefault();
    if (open && (event.type === 'cancel' || !dialog.open)) onClose();
  };
  const Frame = isGaming ? GameFrame : CheckoutPanel;

  return (
    <dialog
      ref={ref}
      className={className ? `sp-theme sp-dialog ${className}` : 'sp-theme sp-dialog'}
      lang={messages.locale}
      dir={messages.option.dir}
      aria-label={messages.panelLabel}
      data-theme={isGaming && theme === 'auto' ? 'dark' : theme}
      data-layout={layout}
      onCancel={leave}
      onClose={leave}
    >
      {open ? (
        <Frame
          {...panel}
          frame="plain"
          onClose={onClose}
          onChooseOther={onChooseOther && (() => (onClose(), onChooseOther()))}
        />
      ) : null}
    </dialog>
  );
}
