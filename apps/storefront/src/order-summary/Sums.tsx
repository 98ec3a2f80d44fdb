import { formatMoney } from '@stablepay/core';
import { useMessages } from '../language/useMessages.ts';
import type { SumsView } from '../../shared/shopView.ts';

/** Subtotal, shipping, total. */
export function Sums({ sums }: { sums: SumsView }) {
  const { sums: words, locale } = useMessages();
  const { subtotal, shipping, total } = sums;
  return (
    <dl className="sums">
      <div className="sums__row">
        <dt>{words.subtotal}</dt>
        <dd>{formatMoney({ money: subtotal, locale })}</dd>
      </div>
      <div className="sums__row">
        <dt>{words.shipping}</dt>
        <dd>{shipping.minor === 0 ? words.free : formatMoney({ money: shipping, locale })}</dd>
      </div>
      <div className="sums__row sums__row--total">
        <dt>{words.total}</dt>
        <dd>{formatMoney({ money: total, locale })}</dd>
      </div>
    </dl>
  );
}
