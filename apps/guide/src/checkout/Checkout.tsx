import type { Money } from '@stablepay/core';
import type { OptionMessages } from '@stablepay/display';
import { useId, useState } from 'react';
import type { GuideWords } from '../words/GuideWords.ts';
import type { Look } from './Look.ts';
import { LookedOption } from './LookedOption.tsx';
import { ShopRow } from './ShopRow.tsx';

/** A small checkout with our option between generic neighbours. It sends nothing. */
export function Checkout({
  look = 'own',
  theme = 'auto',
  layout = 'auto',
  amount,
  networks,
  messages,
  words,
  initial = 'stablepay',
  wallet = false,
  button = true,
}: {
  look?: Look | undefined;
  theme?: 'auto' | 'light' | 'dark' | undefined;
  layout?: 'auto' | 'list' | 'mobile' | undefined;
  amount: Money;
  networks: readonly string[];
  messages: OptionMessages;
  words: GuideWords['shop'];
  initial?: string | undefined;
  wallet?: boolean | undefined;
  button?: boolean | undefined;
}) {
  const name = useId();
  const [chosen, setChosen] = useState(initial);
  const row = (value: string, title: string, marks: readonly string[]) => (
    <ShopRow
      {...{ name, value, title, marks }}
      checked={chosen === value}
      onSelect={() => setChosen(value)}
    />
  );
  return (
    <form
      className="shop"
      dir={messages.dir}
      data-look={look}
      data-theme={theme === 'auto' ? undefined : theme}
      onSubmit={(event) => event.preventDefault()}
    >
      <fieldset className="shop__list">
        <legend className="shop__heading">{words.heading}</legend>
        <div className="shop__rows">
          {row('card', words.card, ['VISA', 'MC', 'AMEX'])}
          {wallet ? row('wallet', words.wallet, ['PAY']) : null}
          <LookedOption
            {...{ look, name, amount, networks, messages, theme, layout }}
            checked={chosen === 'stablepay'}
            onSelect={() => setChosen('stablepay')}
          />
          {row('later', words.later, ['LATER'])}
        </div>
      </fieldset>
      {button ? (
        <button className="shop__button" type="submit">
          {chosen === 'stablepay' ? messages.payButton : words.order}
        </button>
      ) : null}
    </form>
  );
}
