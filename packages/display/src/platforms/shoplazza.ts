import type { PlatformPreset } from './PlatformPreset.ts';

const overview = 'https://shoplazza.dev/reference/payment_app_overview';

/** Shoplazza: a payments app with redirect; the row is Shoplazza's (display guide 5.4). */
export const shoplazza: PlatformPreset = {
  id: 'shoplazza',
  name: 'Shoplazza',
  tokens: {
    '--sp-accent': '#2456d6',
    '--sp-text': '#222222',
    '--sp-text-muted': '#636363',
    '--sp-surface': '#ffffff',
    '--sp-surface-hover': '#ffffff',
    '--sp-surface-selected': '#fafafa',
    '--sp-line': '#d9d9d9',
    '--sp-line-control': '#767676',
    '--sp-radius': '4px',
    '--sp-font-size': '14px',
    '--sp-font-weight-strong': '500',
    '--sp-space': '16px',
  },
  tokensEvidence: 'assumed',
  row: {
    fontSize: 14,
    fontWeight: 500,
    minHeight: 52,
    paddingInline: 16,
    radio: 20,
    subline: false,
  },
  slots: { title: 'title', description: 'help' },
  icons: { kind: 'combined tile', names: ['usdt', 'usdc', 'usdt-usdc'] },
  where: {
    text: {
      en: 'Settings › Payments › Add payment method: search for the provider, enable, authorize, activate.',
      zh: '设置 › 收款方式 › 添加收款方式：搜索服务商，启用、授权、激活。',
    },
    evidence: 'documented',
    source: overview,
  },
  can: [
    {
      text: {
        en: 'Whether the method is offered, once the app is approved and active.',
        zh: '应用获批并激活后，可决定是否显示该方式。',
      },
      evidence: 'documented',
      source: overview,
    },
    {
      text: {
        en: 'Name and logo, on the form of the payments app rather than in the shop.',
        zh: '名称和图标，在支付应用的表单中填写，而不是在店铺后台。',
      },
      evidence: 'assumed',
    },
  ],
  cannot: [
    {
      text: {
        en: 'Layout and states of the row.',
        zh: '行的布局和各种状态。',
      },
      evidence: 'assumed',
    },
    {
      text: {
        en: 'A public listing right away: payments apps are a private beta with a review.',
        zh: '立即公开上架：支付应用仍是内测，需要审核。',
      },
      evidence: 'documented',
      source: 'https://shoplazza.dev/reference/how-to-create-an-payment-app',
    },
  ],
};
