import type { MountHost } from '../element/MountHost.ts';
import { readDisabledReason } from '../flow/readDisabledReason.ts';

/** Whether the element can't wait until somebody comes near. */
export function needsChunk({ element, read }: MountHost): boolean {
  const look = `${read('theme')} ${read('layout')}`;
  return (
    readDisabledReason({ element, read }, '') !== undefined ||
    /gaming|high-contrast|mobile|list/.test(look) ||
    // The row knows one palette, in one way of writing it.
    !CSS.supports('color', 'light-dark(#000, #fff)') ||
    matchMedia('(forced-colors: active)').matches
  );
}
