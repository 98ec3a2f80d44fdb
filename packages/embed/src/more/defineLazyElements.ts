import type { ElementSeams, MountChunk, Mounted, MountHost } from '../element/MountHost.ts';

/** Elements that are nothing without their chunk; each has one of its own. */
const kinds = ['badge'] as const;

/** Defines the elements that show nothing at once. A name that is taken stays its owner's. */
export function defineLazyElements({ fetch, load, readDefault }: ElementSeams): void {
  const sheet = new CSSStyleSheet();
  for (const kind of kinds) {
    const name = `stablepay-${kind}`;
    if (customElements.get(name)) continue;
    customElements.define(
      name,
      class extends HTMLElement {
        readonly value = '';
        readonly checked = false;
        readonly #shadow = this.attachShadow({ mode: 'open' });
        #mounting: Promise<Mounted | undefined> | undefined;

        connectedCallback(): void {
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
            update: () => void this.#mounting?.then((mounted) => mounted?.update()),
          };
          this.#mounting ??= load(kind)
            .then((chunk) => (chunk as MountChunk).mount(host))
            .catch(() => {
              this.#shadow.append(document.createElement('slot'));
              return undefined;
            });
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
