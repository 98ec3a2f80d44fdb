/**
 * The title for shops that must have a Chinese one (display guide, section 3.2). The recommended
 * title is English in Chinese texts too, so this is a choice of the shop:
 *
 * @example
 * <PaymentOption messages={{ ...zhCN, title: chineseTitle }} />
 */
export const chineseTitle = 'USDT | USDC 稳定币支付';
