import type { PlatformPreset } from './PlatformPreset.ts';

/** SHOPYY: its payment settings are not documented, so the safe set (display guide 5.5). */
export const shopyy: PlatformPreset = {
  id: 'shopyy',
  name: 'SHOPYY',
  tokens: {
    '--sp-accent': '#c2410c',
    '--sp-text': '#262626',
    '--sp-text-muted': '#616161',
    '--sp-surface': '#ffffff',
    '--sp-surface-hover': '#ffffff',
    '--sp-surface-selected': '#fff8f5',
    '--sp-line': '#e5e5e5',
    '--sp-line-control': '#767676',
    '--sp-radius': '2px',
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
  slots: { title: 'title', description: 'subline' },
  icons: { kind: 'combined tile', names: ['usdt-usdc'] },
  where: {
    text: {
      en: 'In the back office, under payment settings. The exact place is not documented: check before you publish.',
      zh: '后台的支付设置中。具体位置没有公开文档，发布前请先核对。',
    },
    evidence: 'assumed',
  },
  can: [
    {
      text: {
        en: 'Probably a name, a description, one image and the place in the list.',
        zh: '很可能可以填写名称、说明、一张图片和排序。',
      },
      evidence: 'assumed',
    },
  ],
  cannot: [
    {
      text: {
        en: 'Anything beyond that, as far as we know. SHOPLINE is another product with other rules.',
        zh: '据我们所知，除此之外都不能。SHOPLINE 是另一个产品，规则不同。',
      },
      evidence: 'assumed',
    },
  ],
};
