import type { PlatformId } from '@stablepay/display/platforms';

/** Whose checkout an example looks like. */
export type Look = PlatformId | 'own';
