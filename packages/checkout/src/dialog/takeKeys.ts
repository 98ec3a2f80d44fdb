import { dismiss } from './dismiss.ts';
import { moveFocus } from './moveFocus.ts';

const kinds = ['keydown', 'keyup', 'keypress'] as const;

/**
 * The keyboard while a dialog is open: Tab goes round in it, and Escape is its own, also where the
 * page listens for Escape to close something behind. Over a game the arrow keys move the focus, and
 * no key that was pressed here reaches the game. Returns the release.
 */
export function takeKeys({
  dialog,
  isGaming,
}: {
  dialog: HTMLDialogElement;
  isGaming: boolean;
}): () => void {
  const { body } = dialog.ownerDocument;
  const controller = new AbortController();
  const pressed = new Set<string>();

  const take = (event: KeyboardEvent) => {
    const { type, key, code } = event;
    const isDown = type === 'keydown';
    const [from] = event.composedPath();
    if (isDown) pressed.add(code);
    if (isDown && from instanceof Element) steer({ event, from, dialog, isGaming });
    const isEscape = key === 'Escape';
    const button = isGaming ? findPressed(key, from) : undefined;
    // By hand: Firefox does nothing about a key that it has been told to keep from the page.
    if (isEscape || button) event.preventDefault();
    if (isDown && !event.repeat) {
      if (isEscape) dismiss(dialog);
      button?.click();
    }
    // The page hears when a key is let go that was its own.
    const isTheirs = type === 'keyup' && !pressed.delete(code);
    if (!isTheirs && (isGaming || isEscape)) event.stopImmediatePropagation();
  };
  for (const kind of kinds) {
    // On its way down: a dialog around this one may listen at the document before it is down here.
    // With the focus nowhere a key goes to the page.
    addEventListener(
      kind,
      (event) => {
        if (event.target === body || event.composedPath().includes(dialog)) take(event);
      },
      { capture: true, signal: controller.signal },
    );
    // The window can't see into a closed shadow root.
    dialog.addEventListener(kind, take, { signal: controller.signal });
  }
  return () => controller.abort();
}

/** What a key presses: Enter buttons and links, Space buttons. */
function findPressed(key: string, from: EventTarget | undefined): HTMLElement | undefined {
  const kinds = { Enter: 'a[href],button', ' ': 'button' }[key];
  return kinds && from instanceof HTMLElement && from.matches(kinds) ? from : undefined;
}

/** Moves the focus, if that is what a key means. Some languages run from right to left. */
function steer({
  event,
  from,
  dialog,
  isGaming,
}: {
  event: KeyboardEvent;
  from: Element;
  dialog: HTMLDialogElement;
  isGaming: boolean;
}): void {
  const { key, shiftKey } = event;
  const isTab = key === 'Tab';
  // The window and the dialog hand it over, and so does a dialog in this one.
  if (event.defaultPrevented) return;
  if (!isTab && (!isGaming || !key.startsWith('Arrow') || from.matches('input,textarea'))) return;
  const forward = dialog.dir === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
  const isForward = isTab ? !shiftKey : key === 'ArrowDown' || key === forward;
  // The dialog with the large QR code lies in this one.
  const scope = from.closest('dialog') ?? dialog;
  if (moveFocus({ scope, from, step: isForward ? 1 : -1, onlyAround: isTab })) {
    event.preventDefault();
  }
}
