import { longestQrUrl, PaymentQr } from '../parts/PaymentQr.tsx';
import type { SubscriptionMessages } from './SubscriptionMessages.ts';

/** The way to StablePay's page where the wallet is asked: a code and a real link. */
export function AuthorizePage({
  url,
  messages: { authorizing },
}: {
  url: string | undefined;
  messages: SubscriptionMessages;
}) {
  if (url === undefined) {
    return <p className="sp-account__hint">{authorizing.opening}</p>;
  }
  return (
    <div className="sp-account__authorize">
      {url.length > longestQrUrl ? null : (
        <>
          <PaymentQr url={url} label={authorizing.qrLabel} />
          <p className="sp-account__hint">{authorizing.scan}</p>
        </>
      )}
      <a
        className="sp-button"
        data-kind="primary"
        href={url}
        target="_blank"
        rel="noopener noreferrer"
      >
        {authorizing.open} <span className="sp-visually-hidden">{authorizing.opensInNewTab}</span>
      </a>
      <p className="sp-account__hint">{authorizing.waiting}</p>
    </div>
  );
}
