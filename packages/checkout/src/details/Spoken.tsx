'use client';

import { hasSession } from '@stablepay/core';
import { useRef } from 'react';
import type { DetailProps } from './Details.ts';
import { selectNotice } from './selectNotice.ts';
import { SpokenTime } from './SpokenTime.tsx';
import { useChosenRow } from './useChosenRow.ts';

/** What is spoken beside the state: trouble, once and without its seconds, and the time. */
export function Spoken(props: DetailProps) {
  const { checkout, messages, words } = props;
  const kind = selectNotice(checkout);
  // Here because this is in every panel whose details have come, and always has a node.
  const placeRef = useRef<HTMLSpanElement>(null);
  useChosenRow({ ref: placeRef, isOpened: hasSession(checkout.state) });
  return (
    <>
      <span ref={placeRef} />
      {kind && kind !== 'amountChanged' ? (
        <p>{kind === 'connection' ? messages.connection : words.notices[kind]}</p>
      ) : null}
      <SpokenTime {...props} />
    </>
  );
}
