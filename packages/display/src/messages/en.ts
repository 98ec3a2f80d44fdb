import type { DisplayMessages } from './DisplayMessages.ts';

/** English texts, word for word from the display guide, section 3.2. */
export const en: DisplayMessages = {
  locale: 'en',
  title: 'USDT | USDC Stablecoin Payment',
  shortTitle: 'USDT | USDC',
  accessibleName: 'USDT or USDC stablecoin payment',
  subline: 'Pay from a crypto wallet or by QR code',
  shortSubline: 'wallet or QR',
  youPay: 'You pay {amount} USDT or USDC',
  networkFees: 'Network fees are set by your wallet.',
  converted: '{price} is converted to USDT or USDC at the live rate when you pay.',
  help: 'After you place the order, StablePay opens in a secure page. Choose your coin and network there, then confirm in your wallet or scan the code.',
  shortHelp: "Opens StablePay's secure page.",
  networks: 'Networks',
  whatIsThis: 'What is this?',
  explanation:
    'USDT and USDC are stablecoins designed to track the US dollar. You need some in a crypto wallet or exchange account to pay.',
  byline: 'Payment handled by StablePay',
  payButton: 'Pay with USDT or USDC',
  selectedAnnouncement: 'USDT or USDC stablecoin payment selected',
};
