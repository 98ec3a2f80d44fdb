import { canStartAgain } from '@stablepay/core';
import { Button } from '../parts/Button.tsx';
import { SupportLink } from '../parts/SupportLink.tsx';
import type { SessionViewProps } from './ViewProps.ts';

/** The ways on after an attempt that ended: none that pays again once money was seen. */
export function EndedActions({ checkout, messages, state, onChooseOther }: SessionViewProps) {
  const mayPayAgain = canStartAgain(state);
  return (
    <>
      {mayPayAgain ? (
        <Button kind="primary" onPress={checkout.startAgain}>
          {messages.startAgain}
        </Button>
      ) : null}
      {mayPayAgain && onChooseOther ? (
        <Button kind="secondary" onPress={onChooseOther}>
          {messages.chooseOther}
        </Button>
      ) : null}
      <SupportLink config={checkout.config} messages={messages} />
    </>
  );
}
