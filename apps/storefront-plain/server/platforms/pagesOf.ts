import type { PlatformId } from '@stablepay/display/platforms';
import type { ShopPages } from '../pages/ShopPage.ts';
import { shoplazzaPages } from './shoplazzaPages.ts';
import { shopifyPages } from './shopifyPages.ts';
import { shopyyPages } from './shopyyPages.ts';
import { woocommerceBlocksPages } from './woocommerceBlocksPages.ts';
import { woocommercePages } from './woocommercePages.ts';

/** How each platform draws its pages. */
export const pagesOf: Record<PlatformId, ShopPages> = {
  shopify: shopifyPages,
  woocommerce: woocommercePages,
  'woocommerce-blocks': woocommerceBlocksPages,
  shoplazza: shoplazzaPages,
  shopyy: shopyyPages,
};
