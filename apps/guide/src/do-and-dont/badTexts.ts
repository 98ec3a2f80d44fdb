/** Wrong on purpose; only ever shown as an example of what not to write. */
export const badTexts = {
  en: {
    crypto: 'Pay with crypto',
    anyCoin: 'Bitcoin and more. Free, instant, anonymous',
    other: 'Other payment methods',
    promises: 'Best rate guaranteed. No fees, arrives instantly.',
    everyNetwork: 'Networks: TRON, Ethereum, Bitcoin, Dogecoin and 40 more',
    sendHere: 'Send to this address: T••••••••••••••••',
  },
  zh: {
    crypto: '加密货币付款',
    anyCoin: '比特币等。免费、秒到、匿名',
    other: '其他付款方式',
    promises: '保证最优汇率，零手续费，秒到账。',
    everyNetwork: '网络：TRON、Ethereum、Bitcoin、Dogecoin 等 40 余种',
    sendHere: '请转账至此地址：T••••••••••••••••',
  },
} as const;
