import './platformCheckout.css';
import { type CSSProperties, useId, useState } from 'react';
import type { OptionMessages } from '../src/messages/OptionMessages.ts';
import { OptionMarks } from '../src/payment-option/OptionMarks.tsx';
import { OptionPanel } from '../src/payment-option/OptionPanel.tsx';
import { OptionRadio } from '../src/payment-option/OptionRadio.tsx';
import { OptionRoot } from '../src/payment-option/OptionRoot.tsx';
import { OptionRow } from '../src/payment-option/OptionRow.tsx';
import { OptionTitle } from '../src/payment-option/OptionTitle.tsx';
import type { PlatformPreset } from '../src/platforms/PlatformPreset.ts';

const neighbours = [
  {
    value: 'card',
    title: { en: 'Credit or debit card', zh: '信用卡或借记卡' },
    marks: ['VISA', 'MC', 'AMEX'],
  },
  { value: 'paypal', title: { en: 'PayPal', zh: 'PayPal' }, marks: ['PayPal'] },
  { value: 'later', title: { en: 'Pay later', zh: '稍后付款' }, marks: ['LATER'] },
];

/**
 * A platform's payment list, roughly: card, ours, PayPal and pay later in the platform's own
 * measures. The platform draws the rows, so ours has title and marks, and the help once chosen.
 */
export function PlatformCheckout({
  preset,
  messages,
  initial,
}: {
  preset: PlatformPreset;
  messages: OptionMessages;
  /** The value of the chosen row. */
  initial: string;
}) {
  const name = useId();
  const [chosen, setChosen] = useState(initial);
  const { tokens, row } = preset;
  const look: CSSProperties & Record<`--${string}`, string> = {
    ...tokens,
    '--row-text': `${row.fontSize}px`,
    '--row-weight': String(row.fontWeight),
    '--row-height': `${row.minHeight}px`,
    '--row-padding': `${row.paddingInline}px`,
    '--row-radio': `${row.radio}px`,
  };
  const language = messages.locale === 'zh-CN' ? 'zh' : 'en';
  const neighbour = ({ value, title, marks }: (typeof neighbours)[number]) => (
    <label className="platform-row" data-selected={chosen === value ? '' : undefined} key={value}>
      <input
        className="platform-row__radio"
        type="radio"
        {...{ name, value }}
        checked={chosen === value}
        onChange={() => setChosen(value)}
      />
      <span className="platform-row__title">{title[language]}</span>
      <span className="platform-row__marks" aria-hidden>
        {marks.map((mark) => (
          <span className="platform-row__mark" key={mark}>
            {mark}
          </span>
        ))}
      </span>
    </label>
  );
  const [card, ...rest] = neighbours.map(neighbour);
  return (
    <div className="platform-list" dir={messages.dir} style={look}>
      {card}
      <OptionRoot theme="light" layout="list" messages={messages} selected={chosen === 'stablepay'}>
        <OptionRow htmlFor={`${name}-ours`}>
          <OptionRadio
            id={`${name}-ours`}
            {...{ name }}
            value="stablepay"
            checked={chosen === 'stablepay'}
            onChange={() => setChosen('stablepay')}
            aria-label={messages.accessibleName}
          />
          <OptionTitle messages={messages} />
          <OptionMarks />
        </OptionRow>
        <OptionPanel>
          <p className="sp-panel__help">{messages.help}</p>
        </OptionPanel>
      </OptionRoot>
      {rest}
    </div>
  );
}
