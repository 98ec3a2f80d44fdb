import './paymentList.css';
import { type ReactNode, useState } from 'react';

export type PaymentListTexts = { heading: string; card: string; later: string; order: string };

const neighbour = (text: string, marks: readonly string[]) => ({ text, marks });

/** A shop's list of payment methods, as found beside our option. Not ours: its own plain CSS. */
export function PaymentList({
  texts,
  theme,
  payButton,
  initial = 'stablepay',
  option,
}: {
  texts: PaymentListTexts;
  theme: string;
  payButton: string;
  initial?: string | undefined;
  option: (choice: { checked: boolean; onSelect: () => void }) => ReactNode;
}) {
  const [chosen, setChosen] = useState(initial);
  const row = (value: string, { text, marks }: ReturnType<typeof neighbour>) => (
    <label className="shop-row">
      <input
        className="shop-row__radio"
        type="radio"
        name="payment"
        value={value}
        checked={chosen === value}
        onChange={() => setChosen(value)}
      />
      <span className="shop-row__title">{text}</span>
      <span className="shop-row__marks">
        {marks.map((mark) => (
          <span className="shop-row__mark" key={mark} aria-hidden>
            {mark}
          </span>
        ))}
      </span>
    </label>
  );
  return (
    <form
      className="shop-card"
      data-theme={theme}
      onSubmit={(event) => {
        event.preventDefault();
      }}
    >
      <fieldset className="shop-list">
        <legend className="shop-list__legend">{texts.heading}</legend>
        <div className="shop-list__rows">
          {row('card', neighbour(texts.card, ['VISA', 'MC', 'AMEX']))}
          {option({
            checked: chosen === 'stablepay',
            onSelect: () => setChosen('stablepay'),
          })}
          {row('later', neighbour(texts.later, ['LATER']))}
        </div>
      </fieldset>
      <button className="shop-button" type="submit">
        {chosen === 'stablepay' ? payButton : texts.order}
      </button>
    </form>
  );
}
