import type { DeviceKind } from '../device/DeviceKind.ts';
import type { DisplayMessages } from '../messages/DisplayMessages.ts';
import { fillMessage } from '../messages/fillMessage.ts';
import { selectPlural } from '../messages/selectPlural.ts';
import type { MarksByName } from './NetworkList.tsx';

const most = { wide: 4, narrow: 3 } as const;

/**
 * Wallets that StablePay has confirmed, in the shop's order: four and "+N", three and "+N" in
 * narrow boxes (display guide 3.3). Nothing when none is confirmed, which is the default. In a
 * wallet's own browser one line says to go on in it, instead of marks.
 */
export function WalletList({
  wallets,
  marks = {},
  device = 'other',
  messages,
}: {
  wallets: readonly string[];
  /** Default: names only. Import the marks of the wallets you name. */
  marks?: MarksByName | undefined;
  /** What `useDevice` says. */
  device?: DeviceKind | undefined;
  messages: Pick<DisplayMessages, 'wallets' | 'moreWallets' | 'continueInWallet' | 'locale'>;
}) {
  if (device === 'walletBrowser') {
    return <p className="sp-panel__help">{messages.continueInWallet}</p>;
  }
  const names = [...new Set(wallets)];
  if (names.length === 0) return null;
  const more = (shown: number, className: string) => {
    const count = names.length - shown;
    const forms = messages.moreWallets;
    const message = selectPlural({ forms, count, locale: messages.locale });
    return count > 0 ? (
      <dd className={`sp-wallets__item ${className}`}>
        <span className="sp-wallets__more" aria-hidden>
          +{count}
        </span>
        <span className="sp-visually-hidden">
          {fillMessage({ message, values: { count: String(count) } })}
        </span>
      </dd>
    ) : null;
  };
  return (
    <dl className="sp-wallets">
      <dt className="sp-wallets__label">{messages.wallets}</dt>
      {names.slice(0, most.wide).map((name, at) => {
        const Drawing = marks[name];
        return (
          <dd
            className={at < most.narrow ? 'sp-wallets__item' : 'sp-wallets__item sp-wide'}
            key={name}
          >
            {Drawing ? <Drawing label={name} /> : <span className="sp-wallets__chip">{name}</span>}
          </dd>
        );
      })}
      {more(most.wide, 'sp-wide')}
      {more(most.narrow, 'sp-narrow')}
    </dl>
  );
}
