import { formatMoney } from '@stablepay/core';
import type { PackView } from '../../shared/gameView.ts';
import type { PackId } from '../../shared/packs.ts';
import { useMessages } from '../language/useMessages.ts';

/** Which pack: tiles to look at, radios underneath. */
export function PackPicker({
  packs,
  chosen,
  onChoose,
}: {
  packs: readonly PackView[];
  chosen: PackId | undefined;
  onChoose: (packId: PackId) => void;
}) {
  const { game: words, locale } = useMessages();
  const numbers = new Intl.NumberFormat(locale);
  return (
    <fieldset className="packs">
      <legend className="card__title packs__legend">{words.topUp}</legend>
      {packs.map(({ id, coins, price }) => (
        <label className="pack" key={id}>
          <input
            className="pack__radio"
            type="radio"
            name="pack"
            checked={chosen === id}
            onChange={() => onChoose(id)}
          />
          <span className="pack__coins">{words.coins({ coins: numbers.format(coins) })}</span>
          <span className="pack__price">{formatMoney({ money: price, locale })}</span>
        </label>
      ))}
    </fieldset>
  );
}
