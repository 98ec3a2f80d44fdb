import type { RowHost } from '../element/MountHost.ts';
import { moveInGroup } from './moveInGroup.ts';
import { validateRow } from './validateRow.ts';

const rows = new WeakMap<Element, RowHost>();
const prototypes = new WeakSet();
const watched = new WeakSet<Node>();

const isRow = (element: Element) => rows.has(element);

function refresh(element: Element): void {
  const host = rows.get(element);
  if (host) validateRow(host);
}

/** Of a class of rows, what a native radio has and stage 1 has no room for. */
function complete(prototype: object): void {
  if (prototypes.has(prototype)) return;
  prototypes.add(prototype);
  const { get, set } = Object.getOwnPropertyDescriptor(prototype, 'checked') ?? {};
  Object.defineProperty(prototype, 'checked', {
    configurable: true,
    enumerable: true,
    get: get ?? (() => false),
    set(this: Element, isChecked: boolean) {
      set?.call(this, isChecked);
      refresh(this);
    },
  });
  const internalsOf = (element: Element) => {
    refresh(element);
    return rows.get(element)?.internals;
  };
  for (const name of ['validity', 'validationMessage', 'willValidate', 'labels'] as const) {
    Object.defineProperty(prototype, name, {
      configurable: true,
      enumerable: true,
      get(this: Element) {
        return internalsOf(this)?.[name];
      },
    });
  }
  for (const name of ['checkValidity', 'reportValidity'] as const) {
    Object.defineProperty(prototype, name, {
      configurable: true,
      writable: true,
      value(this: Element) {
        return internalsOf(this)?.[name]() ?? true;
      },
    });
  }
}

/** One listener of each kind for a document or shadow root, however many rows stand in it. */
function watch(root: Node): void {
  if (watched.has(root) || !(root instanceof Document || root instanceof ShadowRoot)) return;
  watched.add(root);
  root.addEventListener('keydown', (event) => {
    if (event instanceof KeyboardEvent) moveInGroup(event, isRow);
  });
  // Scripts may have chosen a native radio without an event, and the click may be on "Order".
  root.addEventListener('click', () => root.querySelectorAll('[name]').forEach(refresh), {
    capture: true,
  });
}

/** Makes a row one of its group in everything: arrow keys, validity, what it has as a property. */
export function joinGroup(host: RowHost): void {
  const { element } = host;
  if (!rows.has(element)) {
    rows.set(element, host);
    host.leave = () => validateRow(host);
    complete(Object.getPrototypeOf(element) as object);
  }
  watch(element.getRootNode());
  validateRow(host);
}

export { refresh as refreshValidity };
