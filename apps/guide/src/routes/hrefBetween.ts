import { folderOf } from './folderOf.ts';
import type { Route } from './Route.ts';

/** A relative link, so that the site can lie in any folder. */
export function hrefBetween({ from, to }: { from: Route; to: Route }): string {
  return `${toRoot(from)}${folderOf(to)}`;
}

/** The way up from a page to the root of the site. */
export const toRoot = (from: Route): string => '../'.repeat(folderOf(from).split('/').length - 1);
