'use client';

import { formatMoney, hasSession } from '@stablepay/core';
import { useEffect } from 'react';
import { useTick } from '../hooks/useTick.ts';
import { fillMessage } from '../messages/fillMessage.ts';
import type { DetailProps } from './Details.ts';
import { partsOf } from './partsOf.ts';
import { selectNotice, type NoticeKind } from './selectNotice.ts';

const second = 1_000;

/** Trouble beside the state, never instead of it. */
export function PanelNotice(props: DetailProps) {
  const { checkout, words } = props;
  // Here because this is in every panel whose details have come.
  useEffect(() => void partsOf(checkout), [checkout]);
  const kind = selectNotice(checkout);
  const isConnection = kind === 'connection';
  useTick(isConnection ? second : undefined);
  if (!kind) return null;
  return (
    <div className="sp-trouble" data-kind={kind}>
      <p className="sp-trouble__text">{toText({ ...props, kind })}</p>
      {isConnection ? (
        <button className="sp-trouble__action" type="button" onClick={checkout.refresh}>
          {words.checkNow}
        </button>
      ) : null}
      {kind === 'lost' ? (
        <button className="sp-trouble__action" type="button" onClick={checkout.start}>
          {words.notices.reconnect}
        </button>
      ) : null}
    </div>
  );
}

function toText({
  kind,
  checkout,
  messages: { connection, locale },
  words,
}: DetailProps & { kind: NoticeKind }): string {
  switch (kind) {
    case 'connection': {
      const untilMs = checkout.untilNextCheckMs();
      const seconds = String(Math.ceil((untilMs ?? 0) / second));
      return untilMs === undefined
        ? connection
        : fillMessage(words.notices.connectionWithDelay, { seconds });
    }
    case 'amountChanged': {
      const { state } = checkout;
      const money = hasSession(state) ? state.session.amount : undefined;
      const price = money ? formatMoney({ money, locale }) : '';
      return fillMessage(words.notices.amountChanged, { price });
    }
    case 'lost':
    case 'cancelFailed':
    case 'cancelRefused':
    case 'windowBlocked':
      return words.notices[kind];
    default:
      return kind satisfies never;
  }
}
