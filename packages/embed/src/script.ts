import { hashes, version } from 'virtual:stablepay/hashes';
import { defineElements } from './element/defineElements.ts';
import { applyStyles } from './element/sheet.ts';
import { createChunkLoader } from './loader/createChunkLoader.ts';
import { claimPage } from './page/claimPage.ts';

const tag = document.currentScript as HTMLScriptElement | null;
const defaults: Record<string, string | undefined> = {};
for (const { name, value } of tag?.attributes ?? []) {
  if (name.startsWith('data-')) defaults[name.slice(5)] = value;
}

const page = claimPage({
  version,
  configure: (options) => void Object.assign(defaults, options),
  preload: () => loader.fetch('flow'),
});
const loader = createChunkLoader({
  base: tag?.src.replace(/[^/]*$/, '') ?? '',
  version,
  hashes: { ...hashes },
  chunks: page?.chunks ?? {},
});
if (page) defineElements({ loader, defaults, applyStyles });
