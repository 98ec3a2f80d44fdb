import { attributeNames } from '../generated/attributeNames.ts';

const done = new WeakSet();

const toProperty = (name: string) =>
  name.replace(/-(\w)/g, (_hyphen, letter: string) => letter.toUpperCase());

/**
 * Every attribute as a property, as native elements have it: `element.merchantName = 'Acme'`.
 * What a framework has written before the element was defined is taken over.
 */
export function reflectAttributes(element: Element): void {
  const prototype = Object.getPrototypeOf(element) as object;
  const { texts, flags } = attributeNames;
  const isNew = !done.has(prototype);
  done.add(prototype);
  for (const name of [...texts, ...flags]) {
    const property = toProperty(name);
    const own = Object.getOwnPropertyDescriptor(prototype, property);
    if (isNew && !own?.set) {
      const isFlag = flags.includes(name);
      Object.defineProperty(prototype, property, {
        configurable: true,
        enumerable: true,
        get:
          own?.get ??
          function (this: Element) {
            return isFlag ? this.hasAttribute(name) : (this.getAttribute(name) ?? '');
          },
        set(this: Element, value: string | number | boolean | null | undefined) {
          if (value === null || value === undefined || (isFlag && !value)) {
            this.removeAttribute(name);
          } else this.setAttribute(name, isFlag ? '' : String(value));
        },
      });
    }
    if (!Object.hasOwn(element, property)) continue;
    const value: unknown = Reflect.get(element, property);
    Reflect.deleteProperty(element, property);
    Reflect.set(element, property, value);
  }
}
