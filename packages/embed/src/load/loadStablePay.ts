import { LoaderError } from '@stablepay/core';
import type { StablePayPage } from '../page/StablePayPage.ts';

export type LoadStablePayOptions = {
  /** Where you host the script, with its version in its name. */
  src: string;
  /** Its hash, from `integrity.json`; what has another one is not run. */
  integrity: string;
};

const pages = new Map<string, Promise<StablePayPage>>();

/**
 * Loads the script once, however often it is asked; null on a server. A failed load may be tried
 * again.
 *
 * @throws (rejects with) LoaderError `load-failed` when it can't be fetched, has another hash or
 * is refused by a policy.
 *
 * @example
 * await loadStablePay({ src: '/stablepay/stablepay-0.1.0.js', integrity: 'sha384-…' });
 */
export function loadStablePay({
  src,
  integrity,
}: LoadStablePayOptions): Promise<StablePayPage | null> {
  if (typeof document === 'undefined') return Promise.resolve(null);
  const known = pages.get(src);
  if (known) return known;
  const page = new Promise<StablePayPage>((resolve, reject) => {
    const fail = () => {
      pages.delete(src);
      script.remove();
      reject(new LoaderError({ code: 'load-failed', message: `${src} was not loaded.` }));
    };
    const script = document.createElement('script');
    script.src = src;
    script.integrity = integrity;
    script.crossOrigin = 'anonymous';
    script.addEventListener('load', () => {
      const found = globalThis.StablePay;
      if (found && !Array.isArray(found)) resolve(found);
      else fail();
    });
    script.addEventListener('error', fail);
    document.head.append(script);
  });
  pages.set(src, page);
  return page;
}
