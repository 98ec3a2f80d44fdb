import type { PlatformPreset } from './PlatformPreset.ts';

const gatewayBase = 'https://woocommerce.com/document/woocommerce-payment-gateway-plugin-base';

/** WooCommerce with the classic (shortcode) checkout (display guide 5.2). */
export const woocommerce: PlatformPreset = {
  id: 'woocommerce',
  name: 'WooCommerce',
  tokens: {
    '--sp-accent': '#7f54b3',
    '--sp-text': '#333333',
    '--sp-text-muted': '#5f5f5f',
    '--sp-surface': '#f5f5f5',
    '--sp-surface-hover': '#f5f5f5',
    '--sp-surface-selected': '#f5f5f5',
    '--sp-line': '#e0e0e0',
    '--sp-line-control': '#767676',
    '--sp-radius': '3px',
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
      en: 'WooCommerce › Settings › Payments › StablePay, or in the gateway class of your own plugin.',
      zh: 'WooCommerce › 设置 › 支付 › StablePay，或写在您自己插件的网关类里。',
    },
    evidence: 'assumed',
  },
  can: [
    {
      text: {
        en: 'Title and description, as settings of the gateway.',
        zh: '标题和说明，作为网关的设置项。',
      },
      evidence: 'documented',
      source: gatewayBase,
    },
    {
      text: {
        en: 'Both marks at 38×24, through get_icon(). The plain icon setting takes one image only.',
        zh: '通过 get_icon() 显示两个 38×24 图标；普通的 icon 设置只接受一张图片。',
      },
      evidence: 'documented',
      source: gatewayBase,
    },
    {
      text: {
        en: 'The words on the order button while this method is chosen.',
        zh: '选中该方式时下单按钮上的文字。',
      },
      evidence: 'documented',
      source: gatewayBase,
    },
  ],
  cannot: [
    {
      text: {
        en: 'The radio, the row and its spacing: they belong to the theme.',
        zh: '单选按钮、行和间距：由主题决定。',
      },
      evidence: 'assumed',
    },
    {
      text: {
        en: 'Image sizes without a class of your own: many themes restyle images in this list.',
        zh: '没有自己的 class 时无法保证图片尺寸：许多主题会改写列表里的图片样式。',
      },
      evidence: 'assumed',
    },
  ],
};
