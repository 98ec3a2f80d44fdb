import type { StablePayCommand, StablePayPage } from './StablePayPage.ts';

declare global {
  var StablePay: StablePayPage | StablePayCommand[] | undefined;
}

/**
 * Puts this version on `window.StablePay` and runs what pages have queued there. The first version
 * of a page keeps the name, later ones are in its `versions`. Undefined when this very version is
 * there already: then there is nothing to do.
 */
export function claimPage(
  own: Pick<StablePayPage, 'version' | 'configure' | 'preload'>,
): StablePayPage | undefined {
  const found = globalThis.StablePay;
  const queued = Array.isArray(found) ? found : [];
  const owner = found && !Array.isArray(found) && found.versions ? found : undefined;
  const versions = owner?.versions ?? {};
  if (versions[own.version]) return undefined;
  const chunks = owner?.chunks ?? {};
  const page: StablePayPage = {
    ...own,
    versions,
    chunks,
    push: (...commands) => {
      for (const command of commands) {
        if (typeof command === 'function') command(page);
        else chunks[command.chunk] = command.run;
      }
    },
  };
  versions[own.version] = page;
  if (!owner) globalThis.StablePay = page;
  page.push(...queued);
  return page;
}
