import { readFollowPart, type FollowAccess } from './FollowAccess.ts';

/** The part of `window` that is used. */
export type LinkedPage = {
  location: Pick<Location, 'hash' | 'pathname' | 'search'>;
  history: Pick<History, 'state' | 'replaceState'>;
};

/**
 * Takes the token of a link out of the address bar, at once and in any case: nothing that runs
 * later, no screenshot and no bookmark has it. Call it before anything else on the page; hand what
 * it gives to `followLink` or `useFollowLink`. Undefined where the page was not opened by a link.
 */
export function takeFollowLink(page: LinkedPage = window): FollowAccess | undefined {
  const { location, history } = page;
  const { access, rest, isOurs } = readFollowPart(location.hash);
  if (isOurs) history.replaceState(history.state, '', location.pathname + location.search + rest);
  return access;
}
