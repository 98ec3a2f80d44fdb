/** The part of the Web Storage interface the engine uses. Every call may throw. */
export type CheckoutStorage = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

/**
 * The browser's localStorage, or undefined where there is none. Merely touching it throws in
 * some web views and with cookies blocked.
 */
export function findLocalStorage(): CheckoutStorage | undefined {
  try {
    return typeof window === 'undefined' ? undefined : window.localStorage;
  } catch {
    return undefined;
  }
}
