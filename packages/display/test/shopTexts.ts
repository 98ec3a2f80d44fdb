import type { PaymentListTexts } from './PaymentList.tsx';

type ShopTexts = PaymentListTexts & { unavailable: string };

const english: ShopTexts = {
  heading: 'Payment',
  card: 'Credit or debit card',
  later: 'Pay later',
  order: 'Place order',
  unavailable: 'Not available for orders under $0.10',
};

const chinese: ShopTexts = {
  heading: '付款方式',
  card: '信用卡或借记卡',
  later: '稍后付款',
  order: '提交订单',
  unavailable: '订单金额低于 $0.10 时不可用',
};

/** What an imagined shop says around the option. */
export const shopTexts = (locale: unknown): ShopTexts => (locale === 'zh-CN' ? chinese : english);
