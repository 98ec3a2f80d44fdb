/** Words of the option and the payment in the two languages the shops speak. */
export const words = {
  en: {
    option: 'USDT or USDC stablecoin payment',
    pay: 'Pay with USDT or USDC',
    open: /Open payment page/,
    paid: 'Paid',
    viewOrder: 'View order',
  },
  zh: {
    option: 'USDT 或 USDC 稳定币支付',
    pay: '使用 USDT 或 USDC 支付',
    open: /打开付款页面/,
    paid: '已付款',
    viewOrder: '查看订单',
  },
};
