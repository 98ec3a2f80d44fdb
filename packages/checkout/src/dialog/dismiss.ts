import { closeModal } from '../parts/modal.ts';

/** Closes the dialog that lies in this one, if one is open; else asks whoever opened this one. */
export function dismiss(dialog: HTMLDialogElement): void {
  const inner = dialog.querySelector<HTMLDialogElement>('dialog[open]');
  if (inner) closeModal(inner);
  else dialog.dispatchEvent(new Event('cancel', { cancelable: true }));
}
