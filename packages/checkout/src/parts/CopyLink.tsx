'use client';

import { useEffect, useId, useState } from 'react';
import { useStablePay } from '../provider/useStablePay.ts';
import type { CheckoutMessages } from '../messages/CheckoutMessages.ts';
import { Button } from './Button.tsx';

const shownMs = 2_000;

type CopyState = 'ready' | 'copied' | 'refused';

/** Copies the address of the payment page; where that is not allowed, shows it to be copied. */
export function CopyLink({ url, messages }: { url: string; messages: CheckoutMessages }) {
  const { clock } = useStablePay();
  const [state, setState] = useState<CopyState>('ready');
  const id = useId();
  const { copy: label, copied, copyByHand } = messages.awaiting;

  useEffect(
    () => (state === 'copied' ? clock.setTimer(() => setState('ready'), shownMs) : undefined),
    [clock, state],
  );

  const copy = async () => {
    try {
      await navigator.clipboard.writeText(url);
      setState('copied');
    } catch {
      // No clipboard in many web views, or not allowed to write to it.
      setState('refused');
    }
  };

  if (state === 'refused') {
    return (
      <div className="sp-field">
        <label className="sp-field__label" htmlFor={id}>
          {copyByHand}
        </label>
        <input
          className="sp-field__input"
          id={id}
          type="text"
          dir="ltr"
          readOnly
          value={url}
          onFocus={(event) => event.currentTarget.select()}
        />
      </div>
    );
  }
  return (
    <Button kind="secondary" onPress={() => void copy()}>
      <span aria-live="polite">{state === 'copied' ? copied : label}</span>
    </Button>
  );
}
