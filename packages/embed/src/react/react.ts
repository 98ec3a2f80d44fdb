/**
 * What stands for `react` in the script tag's bundle is Preact (`scripts/build/bundleChunk.ts`) and
 * this: of preact/compat only what our components use. All of compat would be 3 kB more of every
 * payment.
 */
import { type ComponentChild } from 'preact';
import { useCallback, useLayoutEffect, useReducer, useRef } from 'preact/hooks';

/** Of the React our components are written for. */
export const version = '19.0.0';

/** For the QR code, which hands on a `ref` that nobody gives it. */
export const forwardRef =
  <P>(render: (props: P, ref: null) => ComponentChild): ((props: P) => ComponentChild) =>
  (props) =>
    render(props, null);

/** A value that lives outside; renders again when it is another one. */
export function useSyncExternalStore<T>(
  subscribe: (listener: () => void) => () => void,
  getSnapshot: () => T,
): T {
  const value = getSnapshot();
  const shownRef = useRef({ value, getSnapshot });
  const [, render] = useReducer((count: number, by: number) => count + by, 0);
  const look = useCallback(() => {
    const shown = shownRef.current;
    if (!Object.is(shown.value, shown.getSnapshot())) render(1);
  }, []);
  useLayoutEffect(() => {
    shownRef.current = { value, getSnapshot };
    // What changed between the render and now.
    look();
  }, [value, getSnapshot, look]);
  useLayoutEffect(() => subscribe(look), [subscribe, look]);
  return value;
}
