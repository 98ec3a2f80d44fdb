import { useMemo, useSyncExternalStore } from 'react';
import { parseRoute } from './parseRoute.ts';
import type { Route } from './Route.ts';

const subscribe = (listener: () => void) => {
  addEventListener('popstate', listener);
  return () => removeEventListener('popstate', listener);
};
const readAddress = () => `${location.pathname}${location.search}`;

/** The page to show now; follows links, back and forward. */
export function useRoute(): Route {
  const address = useSyncExternalStore(subscribe, readAddress);
  return useMemo(() => parseRoute(new URL(address, location.origin)), [address]);
}
