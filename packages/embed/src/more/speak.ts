import { words } from 'virtual:stablepay/words';
import type { MountHost } from '../element/MountHost.ts';
import { toLocale } from './toLocale.ts';

/** Says the closed row in the language of the element, as long as no chunk has taken over. */
export function speak({ shadow, read }: MountHost): void {
  const locale = toLocale(read('locale') ?? document.documentElement.lang);
  const found = words.find((candidate) => candidate.locale === locale);
  const option = shadow.querySelector<HTMLElement>('.sp-option');
  if (!found || !option || option.lang === locale) return;
  option.lang = locale;
  option.dir = found.dir;
  const write = (selector: string, text: string) => {
    const target = option.querySelector(selector);
    if (target) target.textContent = text;
  };
  option.querySelector('input')?.setAttribute('aria-label', found.accessibleName);
  write('.sp-wide', found.subline);
  write('.sp-narrow', found.shortSubline);
}
