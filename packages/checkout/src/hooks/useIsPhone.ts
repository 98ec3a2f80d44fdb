'use client';

import { useMediaQuery } from './useMediaQuery.ts';

/**
 * Whether the payment page opens in this tab and comes before the QR code: a phone can't scan
 * itself, and in-app browsers lose the way back from a new tab (display guide 4.2).
 */
export function useIsPhone(): boolean {
  return useMediaQuery('(pointer: coarse), (max-width: 480px)');
}
