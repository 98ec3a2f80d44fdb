'use client';

import { canCancel } from '@stablepay/core';
import { useIsLate } from '../hooks/useIsLate.ts';
import { useIsPhone } from '../hooks/useIsPhone.ts';
import { Amount } from '../parts/Amount.tsx';
import { Button } from '../parts/Button.tsx';
import { CopyButton } from '../parts/CopyButton.tsx';
import { PayLink } from '../parts/PayLink.tsx';
import { longestQrUrl, PaymentQr } from '../parts/PaymentQr.tsx';
import type { SessionViewProps } from './ViewProps.ts';

/** How much, then the QR code, one main action, and quiet second ones. */
export function AwaitingView(props: SessionViewProps) {
  const { checkout, messages, state, details } = props;
  const isPhone = useIsPhone();
  const { checkoutUrl: url, isCanceling, cancel } = checkout;
  const isLate = useIsLate({ isWaiting: url === undefined });
  const words = messages.awaiting;

  const cancelButton = canCancel(state) ? (
    <Button kind="quiet" onPress={cancel} isBusy={isCanceling}>
      {isCanceling ? words.canceling : words.cancel}
    </Button>
  ) : null;
  const qr = url ? (
    <div className="sp-code">
      {url.length > longestQrUrl ? null : <PaymentQr url={url} label={words.qrLabel} />}
      {details ? <details.QrTools {...props} url={url} /> : null}
    </div>
  ) : (
    <div className="sp-skeleton" data-shape="qr" />
  );
  const actions = url ? (
    <div className="sp-actions">
      <PayLink {...props} url={url} label={words.open} />
      <div className="sp-actions__second">
        <CopyButton
          kind="secondary"
          text={url}
          label={words.copy}
          copied={words.copied}
          byHand={words.copyByHand}
          Field={details?.CopyField}
        />
        {cancelButton}
      </div>
    </div>
  ) : (
    <>
      <div className="sp-skeleton" data-shape="actions" />
      {isLate ? cancelButton : null}
    </>
  );

  return (
    <div className="sp-awaiting">
      <Amount {...props} />
      <p className="sp-awaiting__note">{words.exchange}</p>
      {isPhone ? actions : qr}
      <p className="sp-awaiting__hint">
        {isLate ? messages.slow : isPhone ? words.scanElsewhere : words.scan}
      </p>
      {isPhone ? qr : actions}
    </div>
  );
}
