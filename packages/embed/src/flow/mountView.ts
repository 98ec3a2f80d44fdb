import type { ReactNode } from 'react';
import { render, type ComponentChild } from 'preact';
import type { Mounted, MountHost } from '../element/MountHost.ts';
import { nameAttributes } from '../react/nameAttributes.ts';

nameAttributes();

/** Where Preact has drawn before: there it takes no nodes over that stand there, but adds its own. */
const drawn = new WeakSet<ShadowRoot>();

/** Renders a view over the row, in the language of the element, also when that changes. */
export async function mountView<M>({
  shadow,
  sheet,
  load,
  read,
  css,
  english,
  loadLocale,
  toView,
}: Pick<MountHost, 'shadow' | 'sheet' | 'load' | 'read'> & {
  css: string;
  english: M;
  /** The words of one of our languages. */
  loadLocale: (locale: string) => Promise<M>;
  toView: (messages: M) => ReactNode;
}): Promise<Mounted> {
  const toTag = () => read('locale') ?? document.documentElement.lang;
  const loadMessages = async (tag: string): Promise<M> => {
    if (/^en\b|^$/i.test(tag)) return english;
    try {
      const { toLocale } = (await load('more')) as { toLocale: (tag: string) => string };
      const locale = toLocale(tag);
      return locale === 'en' ? english : await loadLocale(locale);
    } catch {
      return english;
    }
  };
  let tag = toTag();
  let messages: M = await loadMessages(tag);
  let isGone = false;
  // The same for every element and chunk.
  sheet.replaceSync(css);
  // Preact's own render takes the nodes that stand there and changes what differs.
  const show = (node: ReactNode) => render(node as ComponentChild, shadow);
  const update = () => {
    if (!isGone) show(toView(messages));
  };
  if (drawn.has(shadow)) shadow.replaceChildren();
  drawn.add(shadow);
  update();
  return {
    update: () => {
      update();
      if (toTag() === tag) return;
      tag = toTag();
      void loadMessages(tag).then((next) => {
        messages = next;
        update();
      });
    },
    unmount: () => {
      isGone = true;
      show(null);
    },
  };
}
