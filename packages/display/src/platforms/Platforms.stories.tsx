import '../styles.css';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { PlatformCheckout } from '../../test/PlatformCheckout.tsx';
import { storyTools } from '../../test/storyTools.ts';
import type { PlatformPreset } from './PlatformPreset.ts';
import { shopify } from './shopify.ts';
import { shoplazza } from './shoplazza.ts';
import { shopyy } from './shopyy.ts';
import { woocommerce } from './woocommerce.ts';
import { woocommerceBlocks } from './woocommerceBlocks.ts';

/**
 * Ours beside cards and PayPal in each platform's default look: generic mock-ups, not measured in
 * live shops. Once with a neighbour chosen, once with ours.
 */
const meta: Meta = { title: 'Display/Beside cards and PayPal' };

export default meta;

const story = (preset: PlatformPreset): StoryObj => ({
  name: preset.name,
  render: (_args, context) => {
    const { messages } = storyTools(context);
    return (
      <>
        <PlatformCheckout preset={preset} messages={messages} initial="card" />
        <PlatformCheckout preset={preset} messages={messages} initial="stablepay" />
      </>
    );
  },
});

export const Shopify: StoryObj = story(shopify);

export const WooCommerce: StoryObj = story(woocommerce);

export const WooCommerceBlocks: StoryObj = story(woocommerceBlocks);

export const Shoplazza: StoryObj = story(shoplazza);

export const Shopyy: StoryObj = story(shopyy);
