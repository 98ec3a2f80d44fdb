'use client';

import { formatMoney, hasSession } from '@stablepay/core';
import type { UseCheckoutReturnType } from '../hooks/useCheckout.ts';
import { useTick } from '../hooks/useTick.ts';
import type { CheckoutMessages } from '../messages/CheckoutMessages.ts';
import { fillMessage } from '../messages/fillMessage.ts';
import { selectNotice, type NoticeKind } from './selectNotice.ts';

const second = 1_000;

/** Trouble beside the state, never instead of it. */
export function PanelNotice({
  checkout,
  messages,
}: {
  checkout: UseCheckoutReturnType;
  messages: CheckoutMessages;
}) {
  const kind = selectNotice(checkout);
  useTick(kind === 'connection' ? second : undefined);
  if (!kind) return null;
  const { checkNow, reconnect } = messages.notices;
  return (
    <div className="sp-trouble" data-kind={kind}>
      <p className="sp-trouble__text">{toText({ kind, checkout, messages })}</p>
      {kind === 'connection' ? (
        <button className="sp-trouble__action" type="button" onClick={checkout.refresh}>
          {checkNow}
        </button>
      ) : null}
      {kind === 'lost' ? (
        <button className="sp-trouble__action" type="button" onClick={checkout.start}>
          {reconnect}
        </button>
      ) : null}
    </div>
  );
}

function toText({
  kind,
  checkout,
  messages,
}: {
  kind: NoticeKind;
  checkout: UseCheckoutReturnType;
  messages: CheckoutMessages;
}): string {
  const { notices, locale } = messages;
  switch (kind) {
    case 'connection': {
      const untilMs = checkout.untilNextCheckMs();
      const seconds = String(Math.ceil((untilMs ?? 0) / second));
      return untilMs === undefined
        ? notices.connection
        : fillMessage(notices.connectionWithDelay, { seconds });
    }
    case 'amountChanged': {
      const { state } = checkout;
      const money = hasSession(state) ? state.session.amount : undefined;
      const price = money ? formatMoney({ money, locale }) : '';
      return fillMessage(notices.amountChanged, { price });
    }
    case 'lost':
    case 'cancelFailed':
    case 'cancelRefused':
      return notices[kind];
    default:
      return kind satisfies never;
  }
}
