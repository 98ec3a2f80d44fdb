'use client';

import { useRef } from 'react';
import type { CheckoutCallbacks } from '../engine/createOutcomes.ts';
import { useCheckout } from '../hooks/useCheckout.ts';
import { useDetails } from '../hooks/useDetails.ts';
import { useKeptFocus } from '../hooks/useKeptFocus.ts';
import { useStablePay } from '../provider/useStablePay.ts';
import type { PanelSlots } from '../views/ViewProps.ts';
import { LiveRegion } from './LiveRegion.tsx';
import { PanelHeader } from './PanelHeader.tsx';
import { selectDetailsDelay } from './selectDetailsDelay.ts';
import { selectView } from './selectView.ts';
import { StatusLine } from './StatusLine.tsx';

export type CheckoutPanelProps = CheckoutCallbacks &
  PanelSlots & {
    /** The order: its id, or a signed reference. */
    reference: string;
    /** Shown at the top. */
    merchantName?: string | undefined;
    /** Shows a button that closes the panel. The payment goes on; closing it cancels nothing. */
    onClose?: (() => void) | undefined;
    /** `card` draws its own frame; `plain` lies in one. Default `card`. */
    frame?: 'card' | 'plain' | undefined;
    className?: string | undefined;
  };

/**
 * The payment of an order from the first click to its end, one view per state. Needs
 * `@stablepay/checkout/styles.css` and a StablePayProvider above it.
 *
 * @example
 * <CheckoutPanel reference="ORD-1001" merchantName="Acme Store" onPaid={() => showThanks()} />
 */
export function CheckoutPanel({
  reference,
  merchantName,
  onClose,
  frame = 'card',
  className = '',
  paidAction,
  onChooseOther,
  ...callbacks
}: CheckoutPanelProps) {
  const { messages, theme } = useStablePay();
  const checkout = useCheckout({ reference, ...callbacks });
  const rootRef = useRef<HTMLElement>(null);
  const { name, View } = selectView(checkout);
  useKeptFocus({ ref: rootRef, view: name });
  const details = useDetails({
    delayMs: selectDetailsDelay(checkout),
    messages,
    news: checkout.lastCheckedAt,
  });
  const props = { checkout, messages, paidAction, onChooseOther, details };

  return (
    <section
      ref={rootRef}
      className={`sp-theme sp-checkout ${className}`}
      lang={messages.locale}
      dir={messages.option.dir}
      aria-label={messages.panelLabel}
      tabIndex={-1}
      data-theme={theme}
      data-frame={frame}
      data-phase={checkout.phase}
      data-view={name}
    >
      {checkout.config?.sandbox ? (
        <p className="sp-checkout__ribbon">{messages.testRibbon}</p>
      ) : null}
      <PanelHeader {...{ merchantName, onClose, messages }} />
      {details ? <details.PanelNotice {...props} /> : null}
      <div className="sp-checkout__body" key={name}>
        <View {...props} />
      </div>
      <StatusLine {...props} />
      <LiveRegion {...props} />
    </section>
  );
}
