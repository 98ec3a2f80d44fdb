import type { DisplayMessages } from './DisplayMessages.ts';

/**
 * Simplified Chinese texts from the display guide, section 3.2; the title stays English.
 * Not yet checked by a native speaker.
 */
export const zhCN: DisplayMessages = {
  locale: 'zh-CN',
  title: 'USDT | USDC Stablecoin Payment',
  shortTitle: 'USDT | USDC',
  accessibleName: 'USDT 或 USDC 稳定币支付',
  subline: '使用加密钱包或扫码付款',
  shortSubline: '钱包或扫码',
  youPay: '支付 {amount} USDT 或 USDC',
  networkFees: '网络费用以钱包显示为准。',
  converted: '付款时按实时汇率折算为 USDT 或 USDC。',
  help: '提交订单后将打开 StablePay 安全页面，选择币种与网络，再用钱包确认或扫码付款。',
  shortHelp: '将打开 StablePay 安全页面。',
  networks: '支持网络',
  whatIsThis: '这是什么？',
  explanation: 'USDT、USDC 是锚定美元的稳定币，付款前需在钱包或交易所持有。',
  byline: '由 StablePay 提供支付服务',
  payButton: '使用 USDT 或 USDC 支付',
  selectedAnnouncement: '已选择 USDT 或 USDC 稳定币支付',
};
