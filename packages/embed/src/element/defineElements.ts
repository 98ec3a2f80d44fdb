import { css, tree } from 'virtual:stablepay/row';
import { appendTree } from '../option-nodes/appendTree.ts';
import type { ElementSeams, MoreChunk, MountChunk, Mounted, RowHost } from './MountHost.ts';

type Radio = HTMLElement & { checked?: boolean; form?: HTMLFormElement | null };

const sheet = new CSSStyleSheet();
sheet.replaceSync(css);

/**
 * Defines the two rows. They are there at once and from few bytes; what they are in other words,
 * languages and states, `more` knows, and what is behind them comes when somebody comes near. A row
 * is a radio among the others of its name and form, native or ours. A name that is taken stays its
 * owner's.
 */
export function defineElements(seams: ElementSeams): void {
  const { load, readDefault } = seams;
  // Of a second version on one page.
  const suffix = readDefault('suffix') ?? '';
  // In a task of its own, after which the row may be painted.
  const loadMore = () => new Promise((done) => setTimeout(done)).then(() => load('more'));
  const define = (name: string, chunkName: 'flow' | 'option', packed: string) => {
    class Element extends HTMLElement {
      static formAssociated = true;
      readonly #shadow = this.attachShadow({ mode: 'open', delegatesFocus: true });
      readonly #host: RowHost = {
        ...seams,
        element: this,
        shadow: this.#shadow,
        sheet,
        internals: this.attachInternals(),
        fail: () => this.#shadow.append(document.createElement('slot')),
        read: (attribute) => this.getAttribute(attribute) ?? readDefault(attribute) ?? undefined,
        update: () => this.#paint(),
        mount: () => {
          this.#mounting ??= load(chunkName)
            .then((chunk) => (chunk as MountChunk).mount(this.#host))
            .then((mounted) => {
              if (this.#root) this.#mounted = mounted;
              else mounted.unmount();
            })
            // The way without our script: what the page wrote inside the element.
            .catch(() => this.#host.fail());
        },
      };
      /** Where the radios of the group are: the document or a shadow root. */
      #root: ParentNode | null = null;
      #isChecked = false;
      #mounting: Promise<unknown> | undefined;
      #mounted: Mounted | undefined;

      get form(): HTMLFormElement | null {
        return this.#host.internals.form;
      }
      get value(): string {
        return this.#host.read('value') ?? 'stablepay';
      }
      get checked(): boolean {
        return this.#isChecked;
      }
      set checked(isChecked: boolean) {
        this.#isChecked = isChecked;
        if (isChecked) {
          this.#root?.querySelectorAll<Radio>('[name]').forEach((other) => {
            if (this.#isNeighbour(other)) other.checked = false;
          });
        }
        this.#paint();
      }

      connectedCallback(): void {
        this.#root = this.getRootNode() as Document;
        this.#root.addEventListener('change', this);
        if (!this.#mounted) {
          this.#shadow.adoptedStyleSheets = [sheet];
          this.#shadow.replaceChildren();
          appendTree(this.#shadow, packed);
          for (const near of ['input', 'change', 'pointerover', 'focusin']) {
            this.#shadow.addEventListener(near, this);
          }
        }
        this.#isChecked ||= this.hasAttribute('checked');
        this.#paint();
        loadMore().then(
          (more) => (more as MoreChunk).tend(this.#host),
          () => {},
        );
      }

      disconnectedCallback(): void {
        this.#root?.removeEventListener('change', this);
        this.#root = null;
        // Moving takes an element out and puts it in again within one task; that is no farewell.
        queueMicrotask(() => {
          if (this.#root) return;
          this.#mounted?.unmount();
          this.#mounted = this.#mounting = undefined;
          this.#host.leave?.();
        });
      }

      formResetCallback(): void {
        this.checked = this.hasAttribute('checked');
      }

      formStateRestoreCallback(state: unknown): void {
        this.checked = state !== null;
      }

      formDisabledCallback(): void {
        // How that looks, the chunk knows.
        this.#host.mount();
        this.#paint();
      }

      /** Of the row, of what comes near it, and of its neighbours. */
      handleEvent({ type, target, currentTarget }: Event): void {
        const other = target as Radio;
        if (currentTarget === this.#root) {
          if (other.checked && this.#isNeighbour(other)) this.checked = false;
        } else if (type === 'input') {
          // Leaves the shadow root by itself; a change does not.
          this.checked = true;
        } else if (type === 'change') {
          this.dispatchEvent(new Event(type, { bubbles: true }));
        } else this.#host.mount();
      }

      /** Chooses the option and begins the payment, as a click on its button does. */
      async start(): Promise<void> {
        this.checked = true;
        await this.#mounting;
        this.#shadow.querySelector<HTMLElement>('.sp-button')?.click();
      }

      #isNeighbour(other: Radio): boolean {
        return (
          other !== this &&
          other.form === this.form &&
          other.getAttribute('name') === this.#host.read('name')
        );
      }

      #paint(): void {
        const { read, mount, internals } = this.#host;
        const isChecked = this.#isChecked;
        const radio = this.#shadow.querySelector('input');
        const option = radio?.closest('div');
        internals.setFormValue(isChecked ? this.value : null);
        if (this.#mounted) this.#mounted.update();
        else if (option && radio) {
          radio.checked = isChecked;
          for (const look of ['theme', 'frame']) {
            option.dataset[look] =
              read(look) ?? this.closest<HTMLElement>(`[data-${look}]`)?.dataset[look] ?? 'auto';
          }
        }
        if (isChecked) mount();
      }
    }
    if (!customElements.get(name)) customElements.define(name, Element);
  };

  define(`stablepay-option${suffix}`, 'option', tree);
  // Its row stands in a box of its own.
  define(`stablepay-checkout${suffix}`, 'flow', `<div${tree}>`);
  loadMore().then(
    (more) => (more as MoreChunk).begin(seams),
    () => {},
  );
}
