'use client';

import { useEffect, useRef, type RefObject } from 'react';

/**
 * A payment that a reload or another tab has found stands under a chosen row, as it did before;
 * the shop hears of it as of a click. What a shopper has chosen, and not the page, is left alone.
 */
export function useChosenRow({
  ref,
  isOpened,
}: {
  /** Something within the drop-in. */
  ref: RefObject<HTMLElement | null>;
  /** There is a session. */
  isOpened: boolean;
}): void {
  // Once for each payment, however often React runs an effect.
  const isDone = useRef(false);
  useEffect(() => {
    const radio = ref.current?.closest('.sp-drop-in')?.querySelector('input');
    const wasDone = isDone.current;
    isDone.current = isOpened;
    if (!isOpened || wasDone || !radio) return;
    // Not from within an effect: Preact may run it in the middle of a render, and the click asks
    // for another one.
    queueMicrotask(() => {
      const name = JSON.stringify(radio.name);
      const group = document.querySelectorAll<HTMLInputElement>(`[name=${name}]`);
      // What the page itself has chosen has the attribute; a row of ours may be an element.
      const isTaken = [...group].some((one) => one.checked && !one.hasAttribute('checked'));
      if (!radio.checked && !isTaken) radio.click();
    });
  }, [ref, isOpened]);
}
