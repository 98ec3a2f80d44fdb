import { type DisplayMessages, formatReason, PaymentOption } from '@stablepay/display';
import { type ComponentProps, useId } from 'react';
import { Checkout } from '../checkout/Checkout.tsx';
import { exampleNetworks, examplePrice } from '../home/example.ts';
import type { GuideWords } from '../words/GuideWords.ts';
import type { RuleName } from './ruleNames.ts';

const euros = { minor: 4490, currency: 'EUR' };

/** A rule kept, by the real option. */
export function GoodExample({
  rule,
  messages,
  words,
}: {
  rule: RuleName;
  messages: DisplayMessages;
  words: GuideWords['shop'];
}) {
  const name = useId();
  if (rule === 'place') {
    return (
      <Checkout
        {...{ messages, words }}
        amount={examplePrice}
        networks={exampleNetworks}
        initial="card"
        button={false}
      />
    );
  }
  return (
    <PaymentOption name={name} frame="card" messages={messages} {...propsOf({ rule, messages })} />
  );
}

function propsOf({
  rule,
  messages,
}: {
  rule: Exclude<RuleName, 'place'>;
  messages: DisplayMessages;
}): Partial<ComponentProps<typeof PaymentOption>> {
  switch (rule) {
    case 'title':
    case 'marks':
      return {};
    case 'price':
      return { amount: euros, defaultChecked: true };
    case 'networks':
      return { amount: examplePrice, networks: ['TRON', 'Solana'], defaultChecked: true };
    case 'disabled':
      return {
        disabledReason: formatReason({
          reason: { kind: 'belowMinimum', limit: { minor: 10, currency: 'USD' } },
          messages,
        }),
      };
    case 'address':
      return { amount: examplePrice, networks: exampleNetworks, defaultChecked: true };
    case 'logo':
      return { theme: 'dark' };
    default:
      return rule satisfies never;
  }
}
