'use client';

import { useEffect, useRef, type FocusEvent, type RefObject } from 'react';

/**
 * When the button somebody has just pressed goes away with its view, the focus would fall to the
 * page's start. It goes to `ref` instead, which then reads what is there now. Returns what has to
 * be listened to on `ref`.
 */
export function useKeptFocus({ ref, view }: { ref: RefObject<HTMLElement | null>; view: string }) {
  const hadFocus = useRef(false);

  useEffect(() => {
    const element = ref.current;
    if (!element || !hadFocus.current) return;
    const { activeElement, body } = element.ownerDocument;
    if (activeElement === body || activeElement === null) element.focus({ preventScroll: true });
  }, [ref, view]);

  return {
    onFocus: () => {
      hadFocus.current = true;
    },
    // Without a new target the element lost the focus because it was taken away.
    onBlur: ({ relatedTarget, currentTarget }: FocusEvent) => {
      if (relatedTarget) hadFocus.current = currentTarget.contains(relatedTarget);
    },
  };
}
