'use client';

import { useEffect, type RefObject } from 'react';

/**
 * When the button somebody has just pressed goes away with its view, the focus would fall to the
 * page's start. It goes to the panel in `ref` instead, which then reads what is there now.
 */
export function useKeptFocus({
  ref,
  view,
}: {
  ref: RefObject<HTMLElement | null>;
  view: string | boolean;
}): void {
  // Asked before the change: what is taken away loses the focus without an event.
  // oxlint-disable-next-line react/refs -- nothing that is rendered depends on it
  const hadFocus = ref.current?.matches(':focus-within');

  useEffect(() => {
    const element = ref.current;
    if (element && hadFocus && document.activeElement === document.body) {
      (element.querySelector('section') ?? element).focus({ preventScroll: true });
    }
  }, [ref, hadFocus, view]);
}
