'use client';

import { useEffect, useRef, type RefObject } from 'react';

/**
 * When the button somebody has just pressed goes away with its view, the focus would fall to the
 * page's start. It goes to `ref` instead, which then reads what is there now.
 */
export function useKeptFocus({
  ref,
  view,
}: {
  ref: RefObject<HTMLElement | null>;
  view: string;
}): void {
  const hadFocus = useRef(false);

  useEffect(() => {
    const element = ref.current;
    if (!element) return undefined;
    const controller = new AbortController();
    const { signal } = controller;
    element.addEventListener('focusin', () => (hadFocus.current = true), { signal });
    element.addEventListener(
      'focusout',
      // Without a new target the element lost the focus because it was taken away.
      ({ relatedTarget }) => {
        if (relatedTarget) hadFocus.current = element.contains(relatedTarget as Node);
      },
      { signal },
    );
    return () => controller.abort();
  }, [ref]);

  useEffect(() => {
    const element = ref.current;
    if (!element || !hadFocus.current) return;
    const { activeElement, body } = element.ownerDocument;
    if (activeElement === body || activeElement === null) element.focus({ preventScroll: true });
  }, [ref, view]);
}
