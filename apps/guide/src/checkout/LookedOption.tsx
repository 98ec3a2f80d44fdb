import type { Money } from '@stablepay/core';
import { type OptionMessages, PaymentOption } from '@stablepay/display';
import { Marks, Panel, Radio, Root, Row, Title } from '@stablepay/display/parts';
import { useId } from 'react';
import type { Look } from './Look.ts';

/**
 * The option as a checkout shows it: whole in a shop of one's own; on a platform, which draws its
 * rows itself, title and marks only, with the help underneath once chosen.
 */
export function LookedOption({
  look,
  name,
  checked,
  onSelect,
  amount,
  networks,
  messages,
  theme,
  layout,
}: {
  look: Look;
  name: string;
  checked: boolean;
  onSelect: () => void;
  amount: Money;
  networks: readonly string[];
  messages: OptionMessages;
  theme: 'auto' | 'light' | 'dark';
  layout: 'auto' | 'list' | 'mobile';
}) {
  const id = useId();
  if (look === 'own') {
    return (
      <PaymentOption {...{ name, checked, onSelect, amount, networks, messages, theme, layout }} />
    );
  }
  return (
    <Root theme="light" layout="list" messages={messages} selected={checked}>
      <Row htmlFor={id}>
        <Radio
          id={id}
          name={name}
          value="stablepay"
          checked={checked}
          onChange={onSelect}
          aria-label={messages.accessibleName}
        />
        <Title messages={messages} />
        <Marks />
      </Row>
      <Panel>
        <p className="sp-panel__help">{messages.help}</p>
      </Panel>
    </Root>
  );
}
