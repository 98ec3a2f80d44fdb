import type { PlatformPreset } from './PlatformPreset.ts';

const integration =
  'https://developer.woocommerce.com/docs/block-development/cart-and-checkout-blocks/checkout-payment-methods/payment-method-integration';

/** WooCommerce with the Checkout block (display guide 5.3). */
export const woocommerceBlocks: PlatformPreset = {
  id: 'woocommerce-blocks',
  name: 'WooCommerce Blocks',
  tokens: {
    '--sp-accent': '#1e1e1e',
    '--sp-text': '#1e1e1e',
    '--sp-text-muted': '#5a5a5a',
    '--sp-surface': '#ffffff',
    '--sp-surface-hover': '#ffffff',
    '--sp-surface-selected': '#ffffff',
    '--sp-line': '#d2d2d2',
    '--sp-line-control': '#767676',
    '--sp-radius': '4px',
    '--sp-font-size': '16px',
    '--sp-font-weight-strong': '400',
    '--sp-space': '16px',
  },
  tokensEvidence: 'assumed',
  row: {
    fontSize: 16,
    fontWeight: 400,
    minHeight: 52,
    paddingInline: 16,
    radio: 20,
    subline: false,
  },
  slots: { title: 'title', description: 'help' },
  icons: { kind: 'two tiles', names: ['usdt', 'usdc'] },
  where: {
    text: {
      en: 'In a small plugin: a PHP class for the settings and a script that registers the method.',
      zh: '放在一个小插件里：一个提供设置的 PHP 类，加一段注册付款方式的脚本。',
    },
    evidence: 'documented',
    source: integration,
  },
  can: [
    {
      text: {
        en: 'Label, icons, the panel under the chosen row and the words on the order button.',
        zh: '名称、图标、选中后展开的内容，以及下单按钮文字。',
      },
      evidence: 'documented',
      source: integration,
    },
    {
      text: {
        en: 'A name of its own for screen readers, without the vertical bar.',
        zh: '给读屏软件的单独名称，不含竖线。',
      },
      evidence: 'documented',
      source: integration,
    },
    {
      text: {
        en: 'Hiding the method when the cart’s currency is not supported.',
        zh: '购物车币种不受支持时隐藏该方式。',
      },
      evidence: 'documented',
      source: integration,
    },
  ],
  cannot: [
    {
      text: {
        en: 'Icon size: the block draws them 24 px high and at most 38 px wide, smaller in narrow columns.',
        zh: '图标尺寸：区块固定为高 24 px、宽最多 38 px，窄栏中更小。',
      },
      evidence: 'assumed',
    },
    {
      text: {
        en: 'Radio, frame and the order of the rows, which the shop owner sets.',
        zh: '单选按钮、边框和各行顺序，由店主设置。',
      },
      evidence: 'assumed',
    },
  ],
};
