import { useMemo, useSyncExternalStore } from 'react';
import type { Configuration } from './Configuration.ts';
import { formatConfiguration } from './formatConfiguration.ts';
import { parseConfiguration } from './parseConfiguration.ts';

const changed = 'stablepay-guide-choices';

function subscribe(listener: () => void) {
  window.addEventListener('popstate', listener);
  window.addEventListener(changed, listener);
  return () => {
    window.removeEventListener('popstate', listener);
    window.removeEventListener(changed, listener);
  };
}

/** The choices, which live in the address and nowhere else. */
export function useConfiguration(fallback: Configuration) {
  const search = useSyncExternalStore(
    subscribe,
    () => window.location.search,
    () => '',
  );
  const configuration = useMemo(() => parseConfiguration(search, fallback), [search, fallback]);
  const change = (part: Partial<Configuration>) => {
    const query = formatConfiguration({ ...configuration, ...part }, fallback);
    window.history.replaceState(null, '', `${window.location.pathname}${query}`);
    window.dispatchEvent(new Event(changed));
  };
  return { configuration, change };
}
