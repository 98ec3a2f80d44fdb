'use client';

import type { CheckoutMessages } from '../messages/CheckoutMessages.ts';
import { useIsPhone } from '../hooks/useIsPhone.ts';

/**
 * A real link to the payment page: it works where windows can't be opened by script, can be
 * copied and opened elsewhere, and never gives the other page a handle on this one.
 */
export function PayLink({
  url,
  label,
  messages,
}: {
  url: string;
  label: string;
  messages: CheckoutMessages;
}) {
  const isPhone = useIsPhone();
  return (
    <a
      className="sp-button"
      data-kind="primary"
      href={url}
      rel="noopener noreferrer"
      target={isPhone ? undefined : '_blank'}
    >
      {label}{' '}
      {isPhone ? null : (
        <span className="sp-visually-hidden">{messages.awaiting.opensInNewTab}</span>
      )}
    </a>
  );
}
