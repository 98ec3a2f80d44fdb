import { type RefObject, useEffect } from 'react';
import { warnAboutContrast } from './warnAboutContrast.ts';

// Bundlers replace the whole expression, and with it everything the warning needs.
declare const process: { env: { NODE_ENV?: string | undefined } };

/** In development, says on the console when a shop's tokens make the words hard to read. */
export function useContrastWarning(inputRef: RefObject<HTMLElement | null>): void {
  if (process.env.NODE_ENV !== 'production') {
    // The condition is a constant of the build: the order of hooks never changes.
    // oxlint-disable-next-line react-hooks/rules-of-hooks
    useEffect(() => {
      const root = inputRef.current?.closest('.sp-theme');
      if (root) warnAboutContrast(root);
    });
  }
}
