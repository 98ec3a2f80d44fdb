import type { PlatformPreset } from './PlatformPreset.ts';

const configuration = 'https://shopify.dev/docs/apps/build/payments/configuration';

/** Shopify's checkout: the row is Shopify's, a provider gives label and icons (display guide 5.1). */
export const shopify: PlatformPreset = {
  id: 'shopify',
  name: 'Shopify',
  tokens: {
    '--sp-accent': '#1773b0',
    '--sp-text': '#1f1f1f',
    '--sp-text-muted': '#666666',
    '--sp-surface': '#ffffff',
    '--sp-surface-hover': '#ffffff',
    '--sp-surface-selected': '#f0f5ff',
    '--sp-line': '#dedede',
    '--sp-line-control': '#767676',
    '--sp-radius': '8px',
    '--sp-font-size': '14px',
    '--sp-font-weight-strong': '400',
    '--sp-space': '16px',
  },
  tokensEvidence: 'assumed',
  row: {
    fontSize: 14,
    fontWeight: 400,
    minHeight: 52,
    paddingInline: 16,
    radio: 20,
    subline: false,
  },
  slots: { title: 'title', description: 'help' },
  icons: { kind: 'own set', names: ['usdt', 'usdc'] },
  where: {
    text: {
      en: 'With an approved payments app: in the app’s extension file. Without one: Settings › Payments › Manual payment methods.',
      zh: '有获批的支付应用：写在应用的扩展配置文件里。没有：设置 › 付款 › 手动付款方式。',
    },
    evidence: 'assumed',
  },
  can: [
    {
      text: {
        en: 'The label shoppers read, in up to 50 characters, with a translation per language.',
        zh: '顾客看到的名称，最多 50 个字符，可按语言分别填写。',
      },
      evidence: 'documented',
      source: configuration,
    },
    {
      text: {
        en: 'The icons, chosen from Shopify’s own set: usdt and usdc are in it.',
        zh: '图标，从 Shopify 自己的图标集中选择，其中已有 usdt 和 usdc。',
      },
      evidence: 'documented',
      source: configuration,
    },
    {
      text: {
        en: 'For which currencies and countries the method is offered at all.',
        zh: '在哪些币种和国家显示该付款方式。',
      },
      evidence: 'documented',
      source: configuration,
    },
    {
      text: {
        en: 'As a manual method: a name, details and instructions. Each order then waits until you mark it paid.',
        zh: '作为手动付款方式：名称、详情和付款说明。订单需由您手动标记为已付款。',
      },
      evidence: 'documented',
      source:
        'https://blog.avada.io/shopify/docs/how-create-custom-manual-payment-method-shopify.html',
    },
  ],
  cannot: [
    {
      text: {
        en: 'Row height, hover, focus and the selected look: they are Shopify’s.',
        zh: '行高、悬停、焦点和选中样式：由 Shopify 决定。',
      },
      evidence: 'assumed',
    },
    {
      text: {
        en: 'A second line, a price line or wallet marks inside the row.',
        zh: '在行内加副标题、价格或钱包图标。',
      },
      evidence: 'assumed',
    },
    {
      text: {
        en: 'An icon for a manual method.',
        zh: '手动付款方式不能设置图标。',
      },
      evidence: 'assumed',
    },
  ],
};
