'use client';

import { CopyButton } from '../parts/CopyButton.tsx';
import { CopyField } from '../parts/CopyField.tsx';
import type { SessionDetailProps } from './Details.ts';
import { toReceiptFacts, toText } from './toFacts.ts';

/** What was paid, for what, and under which number the shop finds it. */
export function Receipt(props: SessionDetailProps) {
  const { messages, words } = props;
  const facts = toReceiptFacts(props);
  return (
    <div className="sp-receipt">
      <dl className="sp-receipt__list">
        {facts.map(({ name, value }) => (
          <div className="sp-receipt__row" key={name}>
            <dt className="sp-receipt__name">{name}</dt>
            <dd className="sp-receipt__value">
              <bdi>{value}</bdi>
            </dd>
          </div>
        ))}
      </dl>
      <CopyButton
        kind="quiet"
        text={toText(facts)}
        label={words.copyReceipt}
        copied={messages.awaiting.copied}
        byHand={words.copyTextByHand}
        Field={CopyField}
      />
    </div>
  );
}
