import type { RowElement } from './RowElement.ts';

/**
 * Puts the way without our script in the button's place: what the page wrote inside the element,
 * or else a form that leads to the payment page through the merchant's own backend.
 */
export function toFallback({
  button,
  element,
}: {
  button: HTMLButtonElement;
  element: RowElement;
}): void {
  const slot = document.createElement('slot');
  const form = document.createElement('form');
  const reference = document.createElement('input');
  form.method = 'post';
  form.action = `${element.read('proxy')}/pay`;
  reference.type = 'hidden';
  reference.name = 'reference';
  reference.value = element.read('reference') ?? '';
  button.replaceWith(slot);
  slot.append(form);
  form.append(reference, button);
  button.type = 'submit';
}
