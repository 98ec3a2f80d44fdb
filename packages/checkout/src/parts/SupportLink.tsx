import type { ProxyConfig } from '@stablepay/core';
import type { CheckoutMessages } from '../messages/CheckoutMessages.ts';
import { toSupportHref } from './toSupportHref.ts';

/** The way to the shop's people, where the shop has told one. */
export function SupportLink({
  config,
  messages,
}: {
  config: ProxyConfig | undefined;
  messages: CheckoutMessages;
}) {
  const href = toSupportHref(config?.support);
  return href === undefined ? null : (
    <a
      className="sp-button"
      data-kind="quiet"
      href={href}
      target="_blank"
      rel="noopener noreferrer"
    >
      {messages.contact}
    </a>
  );
}
