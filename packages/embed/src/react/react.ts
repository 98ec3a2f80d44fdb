/**
 * Stands for `react` in the script tag's bundle: Preact, and of preact/compat only what our
 * components use. All of compat would be 3 kB more of every payment.
 */
import { type ComponentChild, options, type VNode } from 'preact';
import { useLayoutEffect, useReducer, useRef } from 'preact/hooks';

export { cloneElement, createContext, createElement, Fragment, isValidElement } from 'preact';
export {
  useCallback,
  useContext,
  useEffect,
  useId,
  useLayoutEffect,
  useMemo,
  useReducer,
  useRef,
  useState,
} from 'preact/hooks';

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
  const latest = useRef({ value, getSnapshot });
  latest.current = { value, getSnapshot };
  const [, render] = useReducer((count: number) => count + 1, 0);
  useLayoutEffect(() => {
    const look = () => {
      if (!Object.is(latest.current.value, latest.current.getSnapshot())) render(undefined);
    };
    // What changed between the render and now.
    look();
    return subscribe(look);
  }, [subscribe]);
  return value;
}

/** React writes these properties of SVG in camel case. */
const hyphened = /^stroke[A-Z]/;
const before = options.vnode;
options.vnode = (vnode: VNode) => {
  const props: Record<string, unknown> = vnode.props;
  if (typeof vnode.type === 'string') {
    for (const name of Object.keys(props)) {
      if (!hyphened.test(name)) continue;
      props[name.replace(/[A-Z]/, (sign) => `-${sign.toLowerCase()}`)] = props[name];
      delete props[name];
    }
  }
  before?.(vnode);
};
