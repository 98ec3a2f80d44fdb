import { activeElementBeside } from './activeElementBeside.ts';
import { dismiss } from './dismiss.ts';
import { moveFocus } from './moveFocus.ts';
import { readGamepads, type PadAction } from './readGamepads.ts';

/**
 * Gamepads move the focus in a dialog, press what has it and go back. They are looked at once per
 * frame while one is connected, until the returned end.
 */
export function watchGamepads(dialog: HTMLDialogElement): () => void {
  let frame = 0;
  // What is held down when it opens was meant for the game.
  let held: ReadonlySet<PadAction> | undefined;

  const act = (action: PadAction) => {
    const from = activeElementBeside(dialog);
    const inner = dialog.querySelector<HTMLDialogElement>('dialog[open]');
    if (action === 'press') from?.click();
    else if (action === 'next' || action === 'previous') {
      moveFocus({ scope: inner ?? dialog, from, step: action === 'next' ? 1 : -1 });
    } else dismiss(dialog);
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
    frame = 0;
  };
}
