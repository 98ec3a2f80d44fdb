'use client';

import { useIsPhone } from '../hooks/useIsPhone.ts';
import { useStablePay } from '../provider/useStablePay.ts';
import type { ViewProps } from '../views/ViewProps.ts';

/**
 * A real link to the payment page: it works where windows can't be opened by script, can be
 * copied and opened elsewhere, and never gives the other page a handle on this one. Once the
 * details have come a click is planned first: where a window is refused, the next stays here.
 */
export function PayLink({
  url,
  label,
  messages,
  checkout,
  details,
}: ViewProps & { url: string; label: string }) {
  const { paymentPage } = useStablePay();
  const staysHere = useIsPhone() || checkout.handedOver?.mode === 'same-tab';
  return (
    <a
      className="sp-button"
      data-kind="primary"
      href={url}
      rel="noopener noreferrer"
      target={staysHere ? undefined : '_blank'}
      onClick={details?.toOpen(checkout, paymentPage)}
    >
      {label}{' '}
      {staysHere ? null : (
        <span className="sp-visually-hidden">{messages.awaiting.opensInNewTab}</span>
      )}
    </a>
  );
}
