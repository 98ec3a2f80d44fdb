import { css, en, tree } from 'virtual:stablepay/row';
import type { ChunkName } from '../loader/ChunkName.ts';
import type { RowWords } from '../option-nodes/RowWords.ts';
import { toElement } from '../option-nodes/toElement.ts';
import type { ElementSeams } from './ElementSeams.ts';
import { joinGroup, uncheckOthers } from './joinGroup.ts';
import type { MountedRow, RowChunk } from './MountedRow.ts';
import { applyStyles, sheet } from './sheet.ts';
import { toFallback } from './toFallback.ts';

applyStyles(css);

type WordsChunk = { find: (tag: string) => RowWords; hashes: Readonly<Record<string, string>> };

/**
 * The option in a page: its row at once and from few bytes, everything behind it when somebody
 * comes near. A radio among the others of its name, native or ours, and of its form.
 */
export abstract class RowElement extends HTMLElement {
  static formAssociated = true;
  abstract readonly kind: 'option' | 'checkout';
  abstract readonly seams: ElementSeams;
  readonly type = 'radio';
  readonly #internals = this.attachInternals();
  readonly #shadow = this.attachShadow({ mode: 'open', delegatesFocus: true });
  readonly #slots: Record<string, Text> = {};
  #words: RowWords = en;
  #isBuilt = false;
  #isChecked = false;
  #mounting: Promise<void> | undefined;
  #mounted: MountedRow | undefined;
  #leave: (() => void) | undefined;

  constructor() {
    super();
    this.#shadow.addEventListener('change', () => {
      this.checked = true;
      for (const type of ['input', 'change']) {
        this.dispatchEvent(new Event(type, { bubbles: true }));
      }
    });
    for (const near of ['pointerover', 'focusin']) {
      this.#shadow.addEventListener(near, () => {
        this.seams.loader.load(this.#chunk).catch(() => undefined);
      });
    }
  }

  /** The value of an attribute, of its `data-` twin, or the page's default. */
  read(name: string): string | undefined {
    return (
      this.getAttribute(name) ?? this.getAttribute(`data-${name}`) ?? this.seams.defaults[name]
    );
  }

  get form(): HTMLFormElement | null {
    return this.#internals.form;
  }
  get container(): ShadowRoot {
    return this.#shadow;
  }
  /** What the row says now. */
  get words(): RowWords {
    return this.#words;
  }
  get name(): string {
    return this.read('name') ?? '';
  }
  set name(name: string) {
    this.setAttribute('name', name);
  }
  get value(): string {
    return this.read('value') ?? 'stablepay';
  }
  set value(value: string) {
    this.setAttribute('value', value);
  }
  get checked(): boolean {
    return this.#isChecked;
  }
  set checked(isChecked: boolean) {
    this.#isChecked = isChecked;
    if (!this.isConnected) return;
    const root = this.getRootNode();
    if (isChecked && this.name && root instanceof Node) {
      uncheckOthers({ own: this, root: root as Document | ShadowRoot });
    }
    this.#sync();
    if (isChecked) void this.#mount();
  }

  connectedCallback(): void {
    if (!this.#isBuilt) this.#build();
    this.#leave ??= joinGroup({
      own: this,
      root: this.getRootNode(),
      leave: () => (this.checked = false),
    });
    if (this.hasAttribute('checked')) this.#isChecked = true;
    this.#speak();
    this.checked = this.#isChecked;
    (window.requestIdleCallback ?? setTimeout)(() => {
      this.seams.loader.fetch(this.#chunk).catch(() => undefined);
    });
    if (this.#isUnderWay()) void this.#mount();
  }

  disconnectedCallback(): void {
    this.#leave?.();
    this.#leave = undefined;
    // Moving an element takes it out and puts it in again within one task; that is no farewell.
    queueMicrotask(() => {
      if (this.isConnected) return;
      this.#mounted?.unmount();
      this.#mounted = this.#mounting = undefined;
      this.#isBuilt = false;
    });
  }

  attributeChangedCallback(name: string): void {
    if (!this.isConnected || !this.#isBuilt) return;
    if (name.endsWith('locale')) this.#speak();
    this.#sync();
    if (name.endsWith('reference') && (this.#isChecked || this.#isUnderWay())) void this.#mount();
  }

  formResetCallback(): void {
    this.checked = this.hasAttribute('checked');
  }

  formStateRestoreCallback(): void {
    this.checked = true;
  }

  /** Chooses the option and begins the payment, as a click on its button does. */
  async start(): Promise<void> {
    this.checked = true;
    await this.#mount();
    if (this.#mounted) this.#button?.click();
  }

  get #chunk(): ChunkName {
    return this.kind === 'checkout' ? 'flow' : 'option';
  }
  get #button(): HTMLButtonElement | null {
    return this.#shadow.querySelector<HTMLButtonElement>('.sp-drop-in__action button');
  }

  /** A payment of an earlier page load; the flow picks it up. */
  #isUnderWay(): boolean {
    try {
      const key = `stablepay:session:${this.read('proxy')}:${this.read('reference')}`;
      return this.kind === 'checkout' && localStorage.getItem(key) !== null;
    } catch {
      return false;
    }
  }

  #build(): void {
    this.#isBuilt = true;
    const packed =
      this.kind === 'option'
        ? tree
        : ([
            'div',
            'class=sp-theme sp-drop-in',
            tree,
            [
              'div',
              'class=sp-drop-in__body',
              [
                'div',
                'class=sp-drop-in__action',
                ['button', 'class=sp-button|type=button|data-kind=primary', '$payButton'],
              ],
            ],
          ] as const);
    this.#shadow.adoptedStyleSheets = [sheet];
    this.#shadow.replaceChildren(toElement({ packed, slots: this.#slots }));
    this.#button?.addEventListener('click', () => {
      if (this.#button?.type === 'button' && !this.#mounted) void this.start();
    });
  }

  #speak(): void {
    const tag = this.read('locale') ?? document.documentElement.lang;
    const isForeign = /^(?!en\b)\w/i.test(tag);
    if (!isForeign) this.#words = en;
    else {
      this.toggleAttribute('data-waiting', true);
      this.seams.loader
        .load('words')
        .then((chunk) => {
          const { find, hashes } = chunk as WordsChunk;
          this.seams.loader.learn(hashes);
          this.#words = find(tag);
        })
        .catch(() => undefined)
        .finally(() => this.#sync());
    }
  }

  #sync(): void {
    const { checked, value } = this;
    this.#internals.setFormValue(checked ? value : null);
    this.#mounted?.update();
    if (this.#mounted || !this.#isBuilt) return;
    const words: Record<string, string> = this.#words;
    for (const [name, text] of Object.entries(this.#slots)) text.data = words[name] ?? '';
    const find = (selector: string) => this.#shadow.querySelector<HTMLElement>(selector);
    const radio = find('input') as HTMLInputElement;
    const option = find('.sp-option') as HTMLElement;
    const reason = this.read('disabled-reason');
    radio.name = this.name;
    radio.value = value;
    radio.checked = checked;
    radio.disabled = reason !== undefined;
    radio.ariaLabel = this.#words.accessibleName;
    option.toggleAttribute('data-selected', checked);
    option.toggleAttribute('data-disabled', radio.disabled);
    if (reason) (find('.sp-option__subline') as HTMLElement).textContent = reason;
    for (const box of [option, this.#shadow.firstElementChild as HTMLElement]) {
      box.lang = this.#words.locale;
      box.dir = this.#words.dir;
      for (const look of ['theme', 'frame', 'layout']) {
        box.dataset[look] = this.read(look) ?? box.dataset[look] ?? 'auto';
      }
    }
  }

  #mount(): Promise<void> {
    const { loader } = this.seams;
    this.#mounting ??= loader
      .load(this.#chunk)
      .then((chunk) => (chunk as RowChunk).mount(this))
      .then((mounted) => {
        if (this.isConnected) this.#mounted = mounted;
        else mounted.unmount();
      })
      .catch(() => {
        this.#mounting = undefined;
        const button = this.#button;
        if (button) toFallback({ button, element: this });
      });
    return this.#mounting;
  }
}
