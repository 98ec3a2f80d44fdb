import type { Money } from '@stablepay/core';
import type { DisplayMessages } from '../messages/DisplayMessages.ts';
import { AmountLine } from './AmountLine.tsx';
import { networkOrder } from './networkOrder.ts';
import { WhatIsThis } from './WhatIsThis.tsx';

/** What opens under the chosen option: the amount, what happens next, and where to read more. */
export function HelperPanel({
  amount,
  networks = [],
  messages,
}: {
  amount?: Money | undefined;
  networks?: readonly string[] | undefined;
  messages: DisplayMessages;
}) {
  const names = networkOrder(networks);
  return (
    <>
      {amount ? <AmountLine amount={amount} messages={messages} /> : null}
      <p className="sp-panel__help">
        <span className="sp-wide">{messages.help}</span>
        <span className="sp-narrow">{messages.shortHelp}</span>
      </p>
      {names.length > 0 ? (
        <dl className="sp-networks">
          <dt className="sp-networks__label">{messages.networks}</dt>
          {names.map((name) => (
            <dd className="sp-networks__name" key={name}>
              {name}
            </dd>
          ))}
        </dl>
      ) : null}
      <div className="sp-panel__foot">
        <WhatIsThis messages={messages} />
        <p className="sp-panel__byline">{messages.byline}</p>
      </div>
    </>
  );
}
