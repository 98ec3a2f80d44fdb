import type { Money } from '@stablepay/core';
import { NetworkList } from '../lists/NetworkList.tsx';
import type { OptionMessages } from '../messages/OptionMessages.ts';
import { WhatIsThis } from '../what-is-this/WhatIsThis.tsx';
import { AmountLine } from './AmountLine.tsx';

/** What opens under the chosen option: the amount, what happens next, and where to read more. */
export function HelperPanel({
  id = 'stablepay',
  amount,
  networks = [],
  messages,
}: {
  /** Of the radio; that of the explanation begins with it, and must be the only one in a page. */
  id?: string | undefined;
  amount?: Money | undefined;
  networks?: readonly string[] | undefined;
  messages: OptionMessages;
}) {
  return (
    <>
      {amount ? <AmountLine amount={amount} messages={messages} /> : null}
      <p className="sp-panel__help">
        <span className="sp-wide">{messages.help}</span>
        <span className="sp-narrow">{messages.shortHelp}</span>
      </p>
      <NetworkList networks={networks} messages={messages} />
      <div className="sp-panel__foot">
        <WhatIsThis id={`${id}-about`} messages={messages} />
        <p className="sp-panel__byline">{messages.byline}</p>
      </div>
    </>
  );
}
