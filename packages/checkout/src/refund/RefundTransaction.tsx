import type { RefundView } from '@stablepay/core';
import type { RefundMessages } from './RefundMessages.ts';
import { toTransactionUrl } from './toTransactionUrl.ts';

/** The transfer on chain, when it has a name; a link only to where the backend says it can be seen. */
export function RefundTransaction({
  refund: { transactionHash, transactionUrl },
  messages,
}: {
  refund: RefundView;
  messages: RefundMessages;
}) {
  if (transactionHash === undefined) return null;
  const url = toTransactionUrl(transactionUrl);
  return (
    <div className="sp-account__fact">
      <span className="sp-account__fact-name">{messages.transaction}</span>
      <code className="sp-account__hash" dir="ltr">
        {transactionHash}
      </code>
      {url === undefined ? null : (
        <a className="sp-account__link" href={url} target="_blank" rel="noopener noreferrer">
          {messages.viewTransaction}{' '}
          <span className="sp-visually-hidden">{messages.opensInNewTab}</span>
        </a>
      )}
    </div>
  );
}
