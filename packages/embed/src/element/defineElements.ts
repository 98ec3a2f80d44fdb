import type { ElementSeams } from './ElementSeams.ts';
import { RowElement } from './RowElement.ts';

const attributes = [
  ...['reference', 'proxy', 'name', 'value', 'checked', 'disabled-reason', 'amount', 'currency'],
  ...['networks', 'merchant-name', 'locale', 'theme', 'frame', 'layout'],
];

/** Defines the elements. A name that is taken, by another version or by the host, stays theirs. */
export function defineElements(seams: ElementSeams): void {
  for (const kind of ['option', 'checkout'] as const) {
    const name = `stablepay-${kind}`;
    if (customElements.get(name)) continue;
    class Row extends RowElement {
      static observedAttributes = attributes.flatMap((attribute) => [
        attribute,
        `data-${attribute}`,
      ]);
      readonly kind = kind;
      readonly seams = seams;
    }
    for (const attribute of attributes) {
      const property = attribute.replace(/-./g, (sign) => sign.slice(1).toUpperCase());
      if (property in Row.prototype) continue;
      Object.defineProperty(Row.prototype, property, {
        get(this: Row) {
          return this.getAttribute(attribute);
        },
        set(this: Row, value: string | null | undefined) {
          if (value === null || value === undefined) this.removeAttribute(attribute);
          else this.setAttribute(attribute, value);
        },
      });
    }
    customElements.define(name, Row);
  }
}
