import { formatMoney, type Money } from '@stablepay/core';
import { type DisplayMessages, GamingPaymentTile, PaymentOptionGroup } from '@stablepay/display';
import { useId, useState } from 'react';
import type { GuideWords } from '../words/GuideWords.ts';
import { GameTile } from './GameTile.tsx';

const topUpPrice = { minor: 999, currency: 'USD' };

/** A top-up page in a game: our tile beside a card and an e-wallet. It sends nothing. */
export function GameExample({
  words,
  messages,
  amount = topUpPrice,
}: {
  words: GuideWords;
  messages: DisplayMessages;
  amount?: Money | undefined;
}) {
  const name = useId();
  const [chosen, setChosen] = useState('stablepay');
  const { game } = words.start;
  const price = formatMoney({ money: amount, locale: messages.locale });
  const tile = (value: string, title: string, mark: string) => (
    <GameTile
      {...{ name, value, title, mark, price }}
      checked={chosen === value}
      onSelect={() => setChosen(value)}
    />
  );
  const isOurs = chosen === 'stablepay';
  return (
    <form className="game" dir={messages.dir} onSubmit={(event) => event.preventDefault()}>
      <PaymentOptionGroup legend={game.payWith} name={name} layout="tiles" theme="gaming">
        {tile('card', words.shop.card, 'CARD')}
        {tile('wallet', words.shop.wallet, 'PAY')}
        <GamingPaymentTile
          name={name}
          amount={amount}
          messages={messages}
          checked={isOurs}
          onSelect={() => setChosen('stablepay')}
        />
      </PaymentOptionGroup>
      <p className="game__confirm">
        <span>
          {game.confirm}: {game.player} · {game.pack}
        </span>
        <span className="game__price">{price}</span>
      </p>
      <button className="game__button" type="submit">
        {isOurs ? messages.gaming.topUpButton : words.shop.order}
      </button>
    </form>
  );
}
