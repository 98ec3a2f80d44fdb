import type { ChunkName } from './ChunkName.ts';

export type ChunkLoader = {
  /** Fetches a chunk and checks its hash; runs nothing that was not asked for. */
  fetch: (name: ChunkName) => Promise<void>;
  /** Fetches it if need be, runs it, and resolves with what it exports. Once per page. */
  load: (name: ChunkName) => Promise<unknown>;
  /** Takes over the hashes of further files, from a file whose own hash was right. */
  learn: (hashes: Readonly<Record<string, string>>) => void;
};

/**
 * Loads files whose bytes are known: what has another hash is never run.
 *
 * Chromium and Firefox check the hash of a `modulepreload` and keep the checked module for the
 * `import()` after it, also where Trusted Types forbid a script's `src`. A refused one is not
 * imported, because the import would fetch it again, unchecked. WebKit ignores the hash of a
 * `modulepreload` (2.50), so there, and wherever no Trusted Types can be in force, it is a
 * `<script integrity>`, which every browser checks. `loading.browsers.ts` proves both.
 */
export function createChunkLoader({
  base,
  version,
  hashes,
  chunks,
}: {
  /** Where the files lie, with a slash at its end. */
  base: string;
  version: string;
  hashes: Record<string, string>;
  /** Where chunks put themselves when they are evaluated. */
  chunks: Readonly<Record<string, () => unknown>>;
}): ChunkLoader {
  const fetched: Record<string, Promise<void> | undefined> = {};
  const loaded: Record<string, Promise<unknown> | undefined> = {};
  const checksPreloads = 'trustedTypes' in window && !navigator.vendor.startsWith('Apple');
  const toUrl = (name: ChunkName) => `${base}stablepay-${name}-${version}.js`;

  const request = (name: ChunkName) =>
    new Promise<void>((resolve, reject) => {
      const url = toUrl(name);
      const hash = hashes[name];
      const fail = () => reject(new Error(`${url} was not loaded`));
      // Without a hash nothing would be checked.
      if (!hash) return fail();
      const element = document.createElement(checksPreloads ? 'link' : 'script');
      const end = (then: () => void) => () => {
        element.remove();
        then();
      };
      element.integrity = hash;
      element.crossOrigin = 'anonymous';
      element.addEventListener('load', end(resolve));
      element.addEventListener('error', end(fail));
      if ('rel' in element) {
        element.rel = 'modulepreload';
        element.href = url;
      } else element.src = url;
      document.head.append(element);
      return undefined;
    });

  const loader: ChunkLoader = {
    learn: (more) => void Object.assign(hashes, more),
    fetch: (name) => {
      const key = `${name}-${version}`;
      fetched[name] ??= (chunks[key] ? Promise.resolve() : request(name)).catch(
        (error: unknown) => {
          // Another try is another request with the same hash.
          delete fetched[name];
          throw error;
        },
      );
      return fetched[name];
    },
    load: (name) => {
      const key = `${name}-${version}`;
      loaded[name] ??= loader
        .fetch(name)
        .then(() => (chunks[key] ? undefined : import(/* @vite-ignore */ toUrl(name))))
        .then(() => {
          const run = chunks[key];
          if (!run) throw new Error(`${key} is not itself`);
          return run();
        })
        .catch((error: unknown) => {
          delete loaded[name];
          throw error;
        });
      return loaded[name];
    },
  };
  return loader;
}
