/** A radio of a form, native or one of our rows. */
export type Radio = HTMLElement & { checked: boolean; form: HTMLFormElement | null };

const isRadio = (element: Element): element is Radio =>
  element instanceof HTMLInputElement
    ? element.type === 'radio'
    : 'checked' in element && element.localName.includes('-');

/** The radios that share form and name with one, itself included, in their order on the page. */
export function groupOf(radio: Radio): Radio[] {
  const name = radio.getAttribute('name');
  const root = radio.getRootNode();
  if (!name || !(root instanceof Document || root instanceof ShadowRoot)) return [radio];
  return [...root.querySelectorAll(`[name="${CSS.escape(name)}"]`)].filter(
    (other): other is Radio => isRadio(other) && other.form === radio.form,
  );
}
