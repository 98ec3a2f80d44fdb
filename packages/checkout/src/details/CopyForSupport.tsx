'use client';

import { CopyButton } from '../parts/CopyButton.tsx';
import { CopyField } from '../parts/CopyField.tsx';
import type { SessionDetailProps } from './Details.ts';
import { toSupportFacts, toText } from './toFacts.ts';

/** Copies the facts of a payment; no secret is among them. */
export function CopyForSupport(props: SessionDetailProps) {
  const { messages, words } = props;
  return (
    <CopyButton
      kind="quiet"
      text={toText(toSupportFacts(props))}
      label={words.copyForSupport}
      copied={messages.awaiting.copied}
      byHand={words.copyTextByHand}
      Field={CopyField}
    />
  );
}
