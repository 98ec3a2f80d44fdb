'use client';

import { useEffect, useRef, type RefObject } from 'react';
import { closeModal, openModal } from '../parts/modal.ts';
import { activeElementBeside } from './activeElementBeside.ts';
import { lockScroll } from './lockScroll.ts';

export type ModalCallbacks = {
  onPause?: (() => void) | undefined;
  onResume?: (() => void) | undefined;
};

const tell = (dialog: HTMLElement, type: string) =>
  dialog.dispatchEvent(new Event(type, { bubbles: true, composed: true }));

/**
 * Opens and closes a dialog as `isOpen` says: over everything, the page inert and still behind it,
 * the focus inside and afterwards back where it was. Tells the page each time, once.
 */
export function useModal({
  ref,
  isOpen,
  ...callbacks
}: ModalCallbacks & { ref: RefObject<HTMLDialogElement | null>; isOpen: boolean }): void {
  const latest = useRef(callbacks);
  const isPaused = useRef(false);
  useEffect(() => {
    latest.current = callbacks;
  });

  useEffect(() => {
    const dialog = ref.current;
    if (!isOpen || !dialog) return undefined;
    const { ownerDocument: page } = dialog;
    const opener = activeElementBeside(dialog);
    openModal(dialog);
    // The panel, which then says its name; the browser's choice would be the way out.
    dialog.querySelector<HTMLElement>('.sp-checkout')?.focus({ preventScroll: true });
    const unlock = lockScroll(page);
    if (!isPaused.current) {
      isPaused.current = true;
      latest.current.onPause?.();
      tell(dialog, 'stablepay:pause');
    }
    return () => {
      closeModal(dialog);
      unlock();
      // The browser does so by itself only for a dialog that is still in the page.
      if (opener instanceof HTMLElement) opener.focus({ preventScroll: true });
      // StrictMode closes and opens again within one task; that is no news.
      queueMicrotask(() => {
        if (dialog.open) return;
        isPaused.current = false;
        latest.current.onResume?.();
        tell(dialog.isConnected ? dialog : page.documentElement, 'stablepay:resume');
      });
    };
  }, [ref, isOpen]);
}
