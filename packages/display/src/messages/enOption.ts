import type { OptionMessages } from './OptionMessages.ts';

/**
 * English texts of the option, word for word from the display guide, section 3.2. Apart from the
 * rest of English, so that a shop with nothing but the option doesn't load the words of payments.
 */
export const enOption: OptionMessages = {
  locale: 'en',
  dir: 'ltr',
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
