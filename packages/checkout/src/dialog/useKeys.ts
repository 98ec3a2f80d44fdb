'use client';

import { useEffect, type RefObject } from 'react';
import { moveFocus } from './moveFocus.ts';

const kinds = ['keydown', 'keyup', 'keypress'] as const;
const typed = 'input,textarea,select';

/** The innermost dialog around an element: the one with the large QR code lies in the panel's. */
export const scopeOf = (element: Element | null, dialog: Element): Element =>
  element?.closest('dialog') ?? dialog;

/**
 * The keyboard while a dialog is open: Tab goes round in it, and Escape is its own, also where the
 * page listens for Escape to close something behind. Over a game the arrow keys move the focus, and
 * no key that was pressed here reaches the game.
 */
export function useKeys({
  ref,
  isOpen,
  isGaming,
}: {
  ref: RefObject<HTMLDialogElement | null>;
  isOpen: boolean;
  isGaming: boolean;
}): void {
  useEffect(() => {
    const dialog = ref.current;
    const view = dialog?.ownerDocument.defaultView;
    if (!isOpen || !dialog || !view) return undefined;
    const controller = new AbortController();
    const pressed = new Set<string>();

    /** Whether the page behind must not hear of it; it hears when its own keys are let go. */
    const isOurs = ({ type, key, code }: KeyboardEvent) => {
      if (type === 'keydown') pressed.add(code);
      const wasPressedHere = type === 'keyup' ? pressed.delete(code) : true;
      return wasPressedHere && (isGaming || key === 'Escape');
    };
    const steer = (event: KeyboardEvent) => {
      const [from] = event.composedPath();
      if (event.type !== 'keydown' || !(from instanceof Element)) return;
      const scope = scopeOf(from, dialog);
      const step = toStep(event, isGaming && !from.matches(typed), dialog);
      if (step && moveFocus({ scope, from, step, onlyAround: event.key === 'Tab' })) {
        event.preventDefault();
      }
    };

    for (const kind of kinds) {
      dialog.addEventListener(
        kind,
        (event) => {
          steer(event);
          if (isOurs(event)) event.stopPropagation();
        },
        { signal: controller.signal },
      );
      // With the focus nowhere a key goes to the page; on its way it comes past here first.
      view.addEventListener(
        kind,
        (event) => {
          const isNowhere = event.target === view.document.body;
          if (isNowhere && isOurs(event)) event.stopImmediatePropagation();
        },
        { capture: true, signal: controller.signal },
      );
    }
    return () => controller.abort();
  }, [ref, isOpen, isGaming]);
}

/** Where a key moves the focus, if anywhere. Lines run from right to left in some languages. */
function toStep(
  { key, shiftKey }: KeyboardEvent,
  withArrows: boolean,
  dialog: HTMLElement,
): 1 | -1 | undefined {
  if (key === 'Tab') return shiftKey ? -1 : 1;
  if (!withArrows) return undefined;
  const forward = dialog.dir === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
  if (key === 'ArrowDown' || key === forward) return 1;
  return key.startsWith('Arrow') ? -1 : undefined;
}
