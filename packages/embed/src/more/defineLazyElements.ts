import type { ElementSeams, MountChunk, Mounted, MountHost } from '../element/MountHost.ts';
import { adviseDevelopers } from './adviseDevelopers.ts';
import { reflectAttributes } from './reflectAttributes.ts';

/** Elements that are nothing without their chunk; each has one of its own. */
const kinds = ['badge', 'refund', 'subscription'] as const;

/** A chunk that is made of the modules of others, which it is given to begin. */
type SplitChunk = { open: (...others: unknown[]) => unknown };

/** Defines the elements that show nothing at once. A name that is taken stays its owner's. */
export function defineLazyElements({ fetch, load, readDefault }: ElementSeams): void {
  const suffix = readDefault('suffix') ?? '';
  const sheet = new CSSStyleSheet();
  const opened: Record<string, Promise<unknown> | undefined> = {};
  // Once per page: elements of one plan share what these modules hold.
  const open = (name: 'account' | 'refund' | 'subscription', others: Promise<unknown>[]) =>
    (opened[name] ??= Promise.all([load(name), ...others]).then(([chunk, ...found]) =>
      (chunk as SplitChunk).open(...found),
    ));
  const loadKind = (kind: (typeof kinds)[number]) => {
    if (kind === 'badge') return load(kind);
    const flow = load('flow');
    return open(kind, [flow, open('account', [flow])]).catch((error: unknown) => {
      // Another element may try again.
      opened['account'] = opened[kind] = undefined;
      throw error;
    });
  };
  for (const kind of kinds) {
    const name = `stablepay-${kind}${suffix}`;
    if (customElements.get(name)) continue;
    customElements.define(
      name,
      class extends HTMLElement {
        readonly value = '';
        readonly checked = false;
        readonly #shadow = this.attachShadow({ mode: 'open' });
        #mounting: Promise<Mounted | undefined> | undefined;
        #observer: MutationObserver | undefined;

        connectedCallback(): void {
          reflectAttributes(this);
          if (this.#mounting) return;
          const update = () => void this.#mounting?.then((mounted) => mounted?.update());
          this.#shadow.replaceChildren();
          this.#shadow.adoptedStyleSheets = [sheet];
          const host: MountHost = {
            fetch,
            load,
            element: this,
            shadow: this.#shadow,
            sheet,
            read: (attribute) =>
              this.getAttribute(attribute) ?? readDefault(attribute) ?? undefined,
            mount: () => undefined,
            update,
          };
          this.#mounting = loadKind(kind)
            .then((chunk) => (chunk as MountChunk).mount(host))
            .catch(() => {
              this.#shadow.append(document.createElement('slot'));
              return undefined;
            });
          if (this.#observer === undefined) adviseDevelopers(host);
          this.#observer ??= new MutationObserver(update);
          this.#observer.observe(this, { attributes: true });
        }

        disconnectedCallback(): void {
          // Moving takes an element out and puts it in again within one task.
          queueMicrotask(() => {
            if (this.isConnected) return;
            void this.#mounting?.then((mounted) => mounted?.unmount());
            this.#mounting = undefined;
          });
        }
      },
    );
  }
}
