import type { Conversion, Money } from '@stablepay/core';
import type { ComponentProps, ReactNode } from 'react';
import { UsdcCoin } from '../marks/coins/UsdcCoin.tsx';
import { UsdtCoin } from '../marks/coins/UsdtCoin.tsx';
import type { OptionMessages } from '../messages/OptionMessages.ts';
import { splitTitle } from '../messages/splitTitle.ts';
import type { DescribedStatus } from '../status/DescribedStatus.ts';
import type { ThemeName } from '../theme/ThemeName.ts';
import { TilePrice } from './TilePrice.tsx';

/** What a tile shows, apart from being chosen. */
export type TileContent = {
  /** The order's price. Every tile shows one. */
  amount: Money;
  /** Of a session, shown only when its own numbers prove it. */
  conversion?: Conversion | undefined;
  /** Why the option can't be chosen now, in the shopper's language. Disables it. */
  disabledReason?: string | undefined;
  /** What became of the payment, made by `describeStatus`. Its notice belongs under the grid. */
  status?: DescribedStatus | undefined;
  /** Leaves out the second line of the title: only where the group's head says "Stablecoin". */
  compactTitle?: boolean | undefined;
  /** The shop's own bonus for this method, such as "+3 % gems". Stands above the tile. */
  chip?: ReactNode;
  /** Default `gaming`. */
  theme?: ThemeName | undefined;
  className?: string | undefined;
};

/** The whole tile from what is known, without state or effects. */
export function TileView({
  id,
  selected,
  radio,
  announcement,
  amount,
  conversion,
  disabledReason,
  status,
  compactTitle = false,
  chip,
  theme = 'gaming',
  className,
  messages,
}: TileContent & {
  /** Of the radio; others begin with it. */
  id: string;
  selected: boolean;
  radio: ComponentProps<'input'>;
  announcement?: string | undefined;
  messages: OptionMessages;
}) {
  const { pair, rest } = splitTitle(messages);
  const disabled = disabledReason !== undefined;
  const line = disabledReason ?? status?.line;
  return (
    <div
      className={className ? `sp-theme sp-tile ${className}` : 'sp-theme sp-tile'}
      lang={messages.locale}
      dir={messages.dir}
      data-theme={theme}
      data-selected={selected ? '' : undefined}
      data-disabled={disabled ? '' : undefined}
      data-tone={status?.tone}
      data-locked={status?.locked ? '' : undefined}
    >
      <label className="sp-tile__box" htmlFor={id}>
        <input
          {...radio}
          className="sp-tile__radio"
          type="radio"
          id={id}
          disabled={disabled || status?.locked === true}
          aria-label={messages.accessibleName}
          aria-describedby={`${id}-line`}
        />
        {chip === undefined ? null : <bdi className="sp-tile__chip">{chip}</bdi>}
        {/* A tick beside a failure would read as success. */}
        {status ? status.sign : <span className="sp-tile__tick" />}
        <span className="sp-tile__coins">
          <UsdtCoin />
          <UsdcCoin />
        </span>
        <span className="sp-tile__pair" aria-hidden>
          {pair}
        </span>
        <span className="sp-tile__foot" id={`${id}-line`}>
          {line === undefined ? (
            rest && !compactTitle ? (
              <span className="sp-tile__rest" aria-hidden>
                {rest}
              </span>
            ) : null
          ) : (
            <span className="sp-tile__line">{line}</span>
          )}
          {disabled ? null : (
            <TilePrice amount={amount} conversion={conversion} locale={messages.locale} />
          )}
        </span>
      </label>
      <span className="sp-visually-hidden" role="status">
        {announcement}
      </span>
    </div>
  );
}
