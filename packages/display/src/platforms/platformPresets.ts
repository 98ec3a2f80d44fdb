import type { PlatformId, PlatformPreset } from './PlatformPreset.ts';
import { shoplazza } from './shoplazza.ts';
import { shopify } from './shopify.ts';
import { shopyy } from './shopyy.ts';
import { woocommerce } from './woocommerce.ts';
import { woocommerceBlocks } from './woocommerceBlocks.ts';

/** Every preset by its id, in the order in which the guide shows them. */
export const platformPresets: { readonly [Id in PlatformId]: PlatformPreset } = {
  shopify,
  woocommerce,
  'woocommerce-blocks': woocommerceBlocks,
  shoplazza,
  shopyy,
};
