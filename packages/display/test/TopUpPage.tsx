import './topUpPage.css';
import { type ReactNode, useState } from 'react';
import type { DisplayMessages } from '../src/messages/DisplayMessages.ts';
import { PaymentOptionGroup } from '../src/group/PaymentOptionGroup.tsx';
import type { ThemeName } from '../src/theme/ThemeName.ts';

const others = [
  { value: 'card', title: 'Card', mark: 'CARD' },
  { value: 'wallet', title: 'E-wallet', mark: 'WALLET' },
];

/** A game's top-up page around our tile. Not ours: its own plain CSS. */
export function TopUpPage({
  messages,
  theme,
  children,
}: {
  messages: DisplayMessages;
  theme: ThemeName;
  children: ReactNode;
}) {
  const [chosen, setChosen] = useState('');
  return (
    <form className="top-up" data-theme={theme} data-chosen={chosen}>
      <PaymentOptionGroup
        legend={messages.groupLegend}
        name="payment"
        layout="tiles"
        theme={theme}
        onChange={({ value }) => setChosen(value)}
      >
        {others.map(({ value, title, mark }) => (
          <label className="top-up__tile" key={value}>
            <input className="top-up__radio" type="radio" name="payment" value={value} />
            <span className="top-up__mark" aria-hidden>
              {mark}
            </span>
            <span className="top-up__title">{title}</span>
            <span className="top-up__price">$9.99</span>
          </label>
        ))}
        {children}
      </PaymentOptionGroup>
    </form>
  );
}
