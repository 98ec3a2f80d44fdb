import { hashes, version } from 'virtual:stablepay/hashes';
import { defineElements } from './element/defineElements.ts';
import { createChunkLoader } from './loader/createChunkLoader.ts';
import type { StablePayCommand, StablePayPage } from './page/StablePayPage.ts';

declare global {
  /** The script's one name on `window`; before it arrives, a queue of what is to be done then. */
  var StablePay: StablePayPage | StablePayCommand[] | undefined;
}

const tag = document.currentScript as HTMLScriptElement;
const options: Record<string, string> = {};
const found = globalThis.StablePay ?? [];
// The first version of a page keeps the name; a second tag of the same version does nothing.
const page: StablePayPage =
  'versions' in found
    ? found
    : {
        version,
        versions: [],
        chunks: {},
        push: (...commands) => {
          for (const command of commands) {
            if (typeof command === 'function') command(page);
            else page.chunks[command.chunk] = command.run;
          }
        },
        configure: (more) => Object.assign(options, more),
        preload: () => loader.fetch('flow'),
      };
const loader = createChunkLoader({
  toUrl: (name) => new URL(`stablepay-${name}-${version}.js`, tag.src).href,
  version,
  hashes,
  chunks: page.chunks,
});
globalThis.StablePay = page;
// What pages have queued comes before the elements are there, so that they see what was set.
if (page !== found) page.push(...(found as StablePayCommand[]));
if (!page.versions.includes(version)) {
  page.versions.push(version);
  defineElements({
    ...loader,
    readDefault: (attribute) => options[attribute] ?? tag.getAttribute(`data-${attribute}`),
  });
}
