'use client';

import { useEffect, useRef, type RefObject } from 'react';
import { closeModal, openModal } from '../parts/modal.ts';
import { activeElementBeside } from './activeElementBeside.ts';
import { loadGamepads } from './loadGamepads.ts';
import { lockScroll } from './lockScroll.ts';
import { takeKeys } from './takeKeys.ts';

/**
 * Opens and closes a dialog as `isOpen` says: over everything, the page inert and still behind it,
 * keys and gamepads inside, the focus afterwards back where it was. Tells the page each time, once.
 */
export function useModal({
  ref,
  isOpen,
  isGaming,
  ...callbacks
}: {
  ref: RefObject<HTMLDialogElement | null>;
  isOpen: boolean;
  isGaming: boolean;
  onPause: (() => void) | undefined;
  onResume: (() => void) | undefined;
}): void {
  const latest = useRef(callbacks);
  const isPaused = useRef(false);
  useEffect(() => {
    latest.current = callbacks;
  });

  useEffect(() => {
    const dialog = ref.current;
    if (!isOpen || !dialog) return undefined;
    const opener = activeElementBeside(dialog);
    const tell = (name: 'pause' | 'resume') => {
      isPaused.current = name === 'pause';
      latest.current[isPaused.current ? 'onPause' : 'onResume']?.();
      const target = dialog.isConnected ? dialog : document;
      target.dispatchEvent(new Event(`stablepay:${name}`, { bubbles: true, composed: true }));
    };
    openModal(dialog);
    // The panel, which then says its name; the browser's choice would be the way out.
    dialog.querySelector<HTMLElement>('.sp-checkout')?.focus({ preventScroll: true });
    const ends = [lockScroll(), takeKeys({ dialog, isGaming })];
    if (isGaming) ends.push(loadGamepads(dialog));
    if (!isPaused.current) tell('pause');
    return () => {
      for (const end of ends) end();
      closeModal(dialog);
      // The browser does so by itself only for a dialog that is still in the page.
      opener?.focus({ preventScroll: true });
      // StrictMode closes and opens again within one task; that is no news.
      queueMicrotask(() => {
        if (!dialog.open) tell('resume');
      });
    };
  }, [ref, isOpen, isGaming]);
}
