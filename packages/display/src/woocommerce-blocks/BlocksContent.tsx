'use client';

import { useId } from 'react';
import type { OptionMessages } from '../messages/OptionMessages.ts';
import { HelperPanel } from '../payment-option/HelperPanel.tsx';
import type { BlocksMethodProps } from './BlocksPaymentMethod.ts';
import { toCartMoney } from './toCartMoney.ts';

/** What opens under the chosen row: the second line, the price as far as it is known, the help. */
export function BlocksContent({
  messages,
  networks,
  billing,
}: { messages: OptionMessages; networks: readonly string[] } & BlocksMethodProps) {
  const id = useId();
  const { cartTotal, currency } = billing ?? {};
  const amount =
    cartTotal && currency
      ? toCartMoney({
          total: cartTotal.value,
          minorUnit: currency.minorUnit,
          currency: currency.code,
        })
      : undefined;
  return (
    <div className="sp-theme sp-blocks" lang={messages.locale} data-theme="auto">
      <p className="sp-blocks__subline">{messages.subline}</p>
      <HelperPanel {...{ id, amount, networks, messages }} />
    </div>
  );
}
