/** Gamepads in a dialog, in a chunk of their own; without it the keys still work. */
export function loadGamepads(dialog: HTMLDialogElement): () => void {
  let stop: (() => void) | undefined;
  let isOver = false;
  import('./watchGamepads.ts').then(
    ({ watchGamepads }) => {
      if (!isOver) stop = watchGamepads(dialog);
    },
    () => undefined,
  );
  return () => {
    isOver = true;
    stop?.();
  };
}
