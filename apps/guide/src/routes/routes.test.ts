import { expect, test } from 'vitest';
import { folderOf } from './folderOf.ts';
import { hrefBetween } from './hrefBetween.ts';
import { parseRoute } from './parseRoute.ts';
import { languages, pages, type Route } from './Route.ts';

const routes = languages.flatMap((language) => pages.map((page): Route => ({ language, page })));

test.each(routes)('$language/$page is found again, in any folder', (route) => {
  expect(parseRoute(`/${folderOf(route)}`)).toEqual(route);
  expect(parseRoute(`/some/en/where/${folderOf(route)}index.html`)).toEqual(route);
});

test.each(routes)('links from $language/$page lead to every page', (from) => {
  for (const to of routes) {
    const url = new URL(hrefBetween({ from, to }), `https://shop.test/base/${folderOf(from)}`);
    expect(url.pathname).toBe(`/base/${folderOf(to)}`);
  }
});

test('an unknown address is the start page', () => {
  expect(parseRoute('/nowhere/')).toEqual({ language: 'en', page: 'start' });
});
