'use client';

import type { Clock } from '@stablepay/core';
import { enOption } from '../messages/enOption.ts';
import type { OptionMessages } from '../messages/OptionMessages.ts';
import { type RadioChoice, useOptionRadio } from '../payment-option/useOptionRadio.ts';
import { useLaterStatus } from '../status/useLaterStatus.ts';
import { type TileContent, TileView } from './TileView.tsx';

export type GamingPaymentTileProps = TileContent &
  RadioChoice & {
    /** Default: English. */
    messages?: OptionMessages | undefined;
    /** The time after which loading offers a way on. Default: the machine's. */
    clock?: Clock | undefined;
  };

/**
 * The option as a tile in the grid of a top-up page: two coins, the title on two lines, the price;
 * a tile to look at, a real radio underneath (display guide 4.3). Needs
 * `@stablepay/display/styles.css`.
 *
 * @example
 * <PaymentOptionGroup legend="Pay with" name="payment" layout="tiles" theme="gaming">
 *   <GamingPaymentTile name="payment" amount={{ minor: 999, currency: 'USD' }} />
 * </PaymentOptionGroup>
 */
export function GamingPaymentTile({
  name,
  value,
  checked,
  defaultChecked,
  onSelect,
  id,
  status,
  messages = enOption,
  clock,
  ...content
}: GamingPaymentTileProps) {
  const choice = useOptionRadio({ name, value, checked, defaultChecked, onSelect, id });
  const current = useLaterStatus({ status, clock });
  return (
    <TileView
      {...content}
      id={choice.id}
      selected={choice.selected}
      radio={choice.radio}
      status={current}
      messages={messages}
      announcement={current?.text ?? (choice.chosen ? messages.selectedAnnouncement : undefined)}
    />
  );
}
