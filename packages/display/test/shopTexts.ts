import type { PaymentListTexts } from './PaymentList.tsx';

const english: PaymentListTexts = {
  heading: 'Payment',
  card: 'Credit or debit card',
  later: 'Pay later',
  order: 'Place order',
};

const chinese: PaymentListTexts = {
  heading: '付款方式',
  card: '信用卡或借记卡',
  later: '稍后付款',
  order: '提交订单',
};

/** What an imagined shop says around the option. */
export const shopTexts = (locale: unknown): PaymentListTexts =>
  locale === 'zh-CN' ? chinese : english;
