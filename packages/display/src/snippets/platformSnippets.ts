import type { PlatformId } from '../platforms/PlatformPreset.ts';
import { htmlSnippet } from './htmlSnippet.ts';
import { policySnippet } from './policySnippet.ts';
import { reactSnippet } from './reactSnippet.ts';
import { scriptTagSnippet } from './scriptTagSnippet.ts';
import { shopifyLabels } from './shopifyLabels.ts';
import { shopifyManualMethod } from './shopifyManualMethod.ts';
import { shoplazzaCard } from './shoplazzaCard.ts';
import { shopyyCard } from './shopyyCard.ts';
import type { Snippet } from './Snippet.ts';
import type { SnippetChoices } from './SnippetChoices.ts';
import { wooBlocksClass } from './wooBlocksClass.ts';
import { wooBlocksScript } from './wooBlocksScript.ts';
import { wooGateway } from './wooGateway.ts';
import { wooStyles } from './wooStyles.ts';

const generators: {
  readonly [Id in PlatformId | 'own']: readonly ((choices: SnippetChoices) => Snippet)[];
} = {
  shopify: [shopifyLabels, shopifyManualMethod],
  woocommerce: [wooGateway, wooStyles],
  'woocommerce-blocks': [wooBlocksScript, wooBlocksClass],
  shoplazza: [shoplazzaCard],
  shopyy: [shopyyCard],
  own: [reactSnippet, scriptTagSnippet, policySnippet, htmlSnippet],
};

/**
 * Everything a merchant needs to place the option on a platform, ready to copy; `own` is a shop
 * of one's own. Pure: the same choices give the same text.
 *
 * @throws ValidationError `invalid-input` when a title has over 50 characters.
 */
export function platformSnippets({
  platform,
  choices,
}: {
  platform: PlatformId | 'own';
  choices: SnippetChoices;
}): Snippet[] {
  return generators[platform].map((generate) => generate(choices));
}
