import type { CheckoutMessages } from '@stablepay/checkout';
import type { AccountMessages } from '@stablepay/checkout/account/locales';
import type { TreeNode } from '@stablepay/display/html';
import { bundleChunk } from './bundleChunk.ts';
import type * as built from './sources.ts';
import { toUsedMessages } from './toUsedMessages.ts';

export type Sources = {
  /** The closed option as data. */
  tree: TreeNode;
  /** What the elements say, by language. */
  messages: Readonly<Record<string, CheckoutMessages>>;
  /** What refunds and subscriptions say, by language. */
  accountMessages: Readonly<Record<string, AccountMessages>>;
};

/** What is made of our packages before anything is bundled. */
export async function readSources({ fromSource }: { fromSource: boolean }): Promise<Sources> {
  const entry = 'scripts/build/sources.ts';
  const code = await bundleChunk({ entry, modules: {}, fromSource, format: 'es' });
  const { sources } = (await import(
    `data:text/javascript,${encodeURIComponent(code)}`
  )) as typeof built;
  const { loadAccountMessages, loadDetails, loadMessages, localeTags, paymentOptionTree } = sources;
  const messages = await Promise.all(
    localeTags.map(async (tag) => {
      const used = toUsedMessages(await loadMessages([tag]));
      // A language is one file: its later words come with it.
      return [tag, { ...used, details: (await loadDetails(tag)).words }] as const;
    }),
  );
  const accountMessages = await Promise.all(
    localeTags.map(async (tag) => [tag, await loadAccountMessages([tag])] as const),
  );
  return {
    tree: paymentOptionTree({ id: 'o', name: '', panel: null }),
    messages: Object.fromEntries(messages),
    accountMessages: Object.fromEntries(accountMessages),
  };
}
