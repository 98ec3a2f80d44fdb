import type { MoreChunk } from '../element/MountHost.ts';
import type { ChunkName } from './ChunkName.ts';

export type ChunkLoader = {
  /** Fetches a chunk and checks its hash; runs nothing. */
  fetch: (name: ChunkName) => Promise<unknown>;
  /** Fetches it if need be, runs it once, and resolves with what it exports. */
  load: (name: ChunkName) => Promise<unknown>;
};

type Hashes = Readonly<Record<string, string | undefined>>;

/**
 * Loads files whose bytes are known: what has another hash is never run.
 *
 * Chromium and Firefox check the hash of a `modulepreload` and keep the checked module for the
 * `import()` after it, also where Trusted Types forbid a script's `src`. A refused one is not
 * imported, because the import would fetch it again, unchecked. WebKit ignores the hash of a
 * `modulepreload` (2.50), so there, and wherever no Trusted Types can be in force, it is a
 * `<script integrity>`, which every browser checks. `e2e/loading.e2e.ts` holds the proof.
 */
export function createChunkLoader({
  toUrl,
  version,
  hashes,
  chunks,
}: {
  toUrl: (name: ChunkName) => string;
  version: string;
  /** Of `more`, which knows those of the others. */
  hashes: Hashes;
  /** Where chunks put themselves when they are evaluated. */
  chunks: Readonly<Record<string, (() => unknown) | undefined>>;
}): ChunkLoader {
  const fetched: Record<string, Promise<unknown> | undefined> = {};
  const exported: Record<string, unknown> = {};
  /** A browser may remember of an address for as long as the page lives that it failed. */
  const urls: Record<string, string | undefined> = {};

  const request = async (name: ChunkName) => {
    if (chunks[name + version]) return;
    const integrity = hashes[name] ?? ((await load('more')) as MoreChunk).hashes[name];
    // Without a hash nothing would be checked.
    if (!integrity) throw new Error(name);
    const url = (urls[name] = urls[name] ? `${urls[name]}?` : toUrl(name));
    await new Promise((onload, onerror) => {
      const isLink = 'trustedTypes' in window && !navigator.vendor.startsWith('Apple');
      document.head.append(
        Object.assign(document.createElement(isLink ? 'link' : 'script'), {
          integrity,
          crossOrigin: '',
          onload,
          onerror,
          // Neither minds what only the other knows.
          rel: 'modulepreload',
          href: url,
          src: url,
        }),
      );
    });
  };

  const fetch = (name: ChunkName) =>
    (fetched[name] ??= request(name).catch((error: unknown) => {
      // Another try is another request with the same hash.
      fetched[name] = undefined;
      throw error;
    }));

  const load = async (name: ChunkName) => {
    await fetch(name);
    if (!chunks[name + version]) await import(/* @vite-ignore */ urls[name] ?? '');
    return (exported[name] ??= chunks[name + version]?.());
  };

  return { fetch, load };
}
