'use client';

import { useEffect, useState } from 'react';
import type { Details } from '../details/Details.ts';
import { useStablePay } from '../provider/useStablePay.ts';
import { Button, type ButtonKind } from './Button.tsx';

const shownMs = 2_000;

/** Copies a text; where that is not allowed, shows it to be copied by hand. */
export function CopyButton({
  kind,
  text,
  label,
  copied,
  byHand,
  Field,
}: {
  kind: ButtonKind;
  text: string;
  label: string;
  /** Shown for a moment afterwards. */
  copied: string;
  /** Names the field that shows the text. */
  byHand: string;
  /** `CopyField`, once it has come. */
  Field: Details['CopyField'] | undefined;
}) {
  const { clock } = useStablePay();
  const [state, setState] = useState<'ready' | 'copied' | 'refused'>('ready');

  useEffect(
    () => (state === 'copied' ? clock.setTimer(() => setState('ready'), shownMs) : undefined),
    [clock, state],
  );

  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
      setState('copied');
    } catch {
      setState('refused');
    }
  };

  if (state === 'refused' && Field) return <Field text={text} label={byHand} />;
  return (
    <Button kind={kind} onPress={() => void copy()}>
      <span aria-live="polite">{state === 'copied' ? copied : label}</span>
    </Button>
  );
}
