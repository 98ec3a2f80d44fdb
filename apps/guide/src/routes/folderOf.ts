import type { Route } from './Route.ts';

/** The folder of a page, from the root of the site: `en/`, `zh/platforms/`. */
export const folderOf = ({ language, page }: Route): string =>
  page === 'start' ? `${language}/` : `${language}/${page}/`;
