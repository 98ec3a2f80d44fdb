'use client';

import { useMemo, useSyncExternalStore } from 'react';

const onServer = () => false;

/** Whether a media query matches; false on a server and where there is no `matchMedia`. */
export function useMediaQuery(query: string): boolean {
  const subscribe = useMemo(
    () => (listener: () => void) => {
      const list = globalThis.matchMedia?.(query);
      list?.addEventListener('change', listener);
      return () => list?.removeEventListener('change', listener);
    },
    [query],
  );
  const matches = () => globalThis.matchMedia?.(query).matches ?? false;
  return useSyncExternalStore(subscribe, matches, onServer);
}
