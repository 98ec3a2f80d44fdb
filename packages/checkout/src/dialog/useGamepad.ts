'use client';

import { useEffect, useRef, type RefObject } from 'react';
import { activeElementBeside } from './activeElementBeside.ts';
import { moveFocus } from './moveFocus.ts';
import { readGamepads, type PadAction } from './readGamepads.ts';
import { scopeOf } from './useKeys.ts';

/**
 * Gamepads move the focus, press what has it and go back. They are looked at once per frame while
 * `isOn` and one is connected, and at no other time.
 */
export function useGamepad({
  ref,
  isOn,
  onBack,
}: {
  ref: RefObject<HTMLDialogElement | null>;
  isOn: boolean;
  onBack: () => void;
}): void {
  const latest = useRef(onBack);
  useEffect(() => {
    latest.current = onBack;
  });

  useEffect(() => {
    const dialog = ref.current;
    if (!isOn || !dialog) return undefined;
    let frame = 0;
    // What is held down when it opens was meant for the game.
    let held: ReadonlySet<PadAction> | undefined;

    const act = (action: PadAction) => {
      const from = activeElementBeside(dialog);
      const inner = dialog.querySelector<HTMLDialogElement>('dialog[open]');
      if (action === 'press') from?.click();
      else if (action === 'next' || action === 'previous') {
        const step = action === 'next' ? 1 : -1;
        moveFocus({ scope: scopeOf(from, dialog), from, step });
      } else if (inner) inner.close();
      else latest.current();
    };
    const look = () => {
      const pads = readGamepads(dialog.dir === 'rtl');
      frame = pads ? requestAnimationFrame(look) : 0;
      for (const action of pads ?? []) if (held && !held.has(action)) act(action);
      held = pads ?? held;
    };
    const wake = () => {
      frame ||= requestAnimationFrame(look);
    };
    addEventListener('gamepadconnected', wake);
    wake();
    return () => {
      removeEventListener('gamepadconnected', wake);
      cancelAnimationFrame(frame);
    };
  }, [ref, isOn]);
}
