import type { DisplayMessages } from '@stablepay/display';
import type { TreeNode } from '@stablepay/display/html';
import { bundleChunk } from './bundleChunk.ts';
import type * as built from './sources.ts';

/** The closed option as data with its texts named, and the words of all languages. */
export async function readSources({ fromSource }: { fromSource: boolean }): Promise<{
  tree: TreeNode;
  messages: readonly DisplayMessages[];
}> {
  const entry = 'scripts/build/sources.ts';
  const code = await bundleChunk({ entry, modules: {}, fromSource, format: 'es' });
  const { sources } = (await import(
    `data:text/javascript,${encodeURIComponent(code)}`
  )) as typeof built;
  const { localeTags, loadMessages, paymentOptionTree } = sources;
  const messages = await Promise.all(localeTags.map((tag) => loadMessages([tag])));
  const tree = paymentOptionTree({
    id: 'o',
    name: '',
    panel: null,
  });
  return { tree, messages };
}
