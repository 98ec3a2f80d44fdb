import type { Shop } from './Shop.ts';
import { shoplazza } from './shoplazza.ts';
import { shopify } from './shopify.ts';
import { shopyy } from './shopyy.ts';
import { woocommerce } from './woocommerce.ts';
import { woocommerceBlocks } from './woocommerceBlocks.ts';

/** Every shop; WooCommerce has two checkouts and therefore two. */
export const shops: readonly Shop[] = [shopify, woocommerce, woocommerceBlocks, shoplazza, shopyy];

/** The shop with this id, or undefined. */
export const findShop = (id: string): Shop | undefined => shops.find((shop) => shop.id === id);
