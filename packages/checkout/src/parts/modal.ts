// Old web views know the element and not its methods; there it opens in its place.

/** Opens a dialog over everything else. */
export function openModal(dialog: HTMLDialogElement | null): void {
  if (dialog?.open) return;
  if (typeof dialog?.showModal === 'function') dialog.showModal();
  else dialog?.setAttribute('open', '');
}

/** Closes it; the browser gives the focus back. */
export function closeModal(dialog: HTMLDialogElement | null): void {
  if (typeof dialog?.close === 'function') dialog.close();
  else dialog?.removeAttribute('open');
}
