import type { CheckoutMessages } from '@stablepay/checkout';
import type { MountHost } from '../element/MountHost.ts';
import { toLocale } from './toLocale.ts';

/** Says the closed row in the language of the element, as long as no chunk has taken over. */
export async function speak({ shadow, read, load }: MountHost): Promise<void> {
  const tag = read('locale') ?? document.documentElement.lang;
  // What the browser knows of languages takes it long to fetch, and English pages need none of it.
  if (/^en\b|^$/i.test(tag)) return;
  const locale = toLocale(tag);
  const option = shadow.querySelector<HTMLElement>('.sp-option');
  if (locale === 'en' || option?.lang === locale) return;
  const { messages } = (await load(`locale-${locale}`)) as { messages: CheckoutMessages };
  const { dir, accessibleName, subline, shortSubline } = messages.option;
  if (!option || option.lang === locale) return;
  option.lang = locale;
  option.dir = dir;
  const write = (selector: string, text: string) => {
    const target = option.querySelector(selector);
    if (target) target.textContent = text;
  };
  option.querySelector('input')?.setAttribute('aria-label', accessibleName);
  write('.sp-wide', subline);
  write('.sp-narrow', shortSubline);
}
