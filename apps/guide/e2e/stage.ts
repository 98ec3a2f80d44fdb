import { test as base } from '@playwright/test';
import { folderOf } from '../src/routes/folderOf.ts';
import { languages, pages, type Route } from '../src/routes/Route.ts';
import { serveFolder } from './serveFolder.ts';

export { expect } from '@playwright/test';

/** Every page of the guide, as a folder. */
export const folders = languages.flatMap((language) =>
  pages.map((page): string => folderOf({ language, page } satisfies Route)),
);

/** Tests that begin with the guide on a server of their own; what the browser complains of fails. */
export const test = base.extend<{ complaints: string[] }, { site: string }>({
  site: [
    async ({}, use) => {
      const { url, close } = await serveFolder(new URL('../dist/', import.meta.url));
      await use(url);
      close();
    },
    { scope: 'worker' },
  ],
  complaints: [
    async ({ page }, use) => {
      const complaints: string[] = [];
      page.on('console', (message) => {
        if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
      });
      page.on('pageerror', (error) => complaints.push(error.message));
      await use(complaints);
      base.expect(complaints).toEqual([]);
    },
    { auto: true },
  ],
});
