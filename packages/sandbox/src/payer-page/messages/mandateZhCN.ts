import type { MandateMessages } from './MandateMessages.ts';

export const mandateZhCN: MandateMessages = {
  title: '使用 USDT 或 USDC 订阅',
  summary: '您的方案',
  termsTitle: '您将授权的内容',
  today: '今天',
  every: { day: '每天', week: '每周', month: '每月', year: '每年' },
  often: { day: '每天', week: '每周', month: '每月', year: '每年' },
  everyMany: {
    day: '每 {count} 天',
    week: '每 {count} 周',
    month: '每 {count} 个月',
    year: '每 {count} 年',
  },
  termFirstNow: '今天扣款 {price}，之后{often}扣款一次。',
  termFirstLater: '今天不扣款。首次扣款 {price} 的日期为 {first}，之后{often}扣款一次。',
  termWallet: '{shop} 可通过 {network} 从您的钱包扣取该金额的 {token}，不会超出。',
  termIterations: '扣款 {count} 次后自动结束。',
  termEnd: '将于 {end} 自动结束。',
  termCancel: '您可以随时在商店取消。',
  authorise: '授权{every}扣款 {price}',
  authoriseAndPay: '授权并支付 {price}',
  failedBefore: '首次扣款失败，请重试。',
  simulated: '模拟钱包，不会转移真实资产。',
  ending: '在此之前仍然有效，之后不再扣款。',
  status: {
    incomplete: '等待您的授权',
    trialing: '已授权，尚未扣款',
    active: '有效',
    past_due: '扣款失败',
    canceled: '已取消',
    incomplete_expired: '已过期',
  },
  outcome: {
    trialing: {
      title: '您已授权 {product}',
      text: '首次扣款 {price} 的日期为 {next}。',
    },
    active: {
      title: '{product} 已生效',
      text: '下次扣款 {price} 的日期为 {next}。',
    },
    past_due: {
      title: '未能扣取 {price}',
      text: '我们会再次尝试，请确保钱包中有足够的 {token}。',
    },
    canceled: {
      title: '{product} 已取消',
      text: '不会再扣款。',
    },
    incomplete_expired: {
      title: '该订阅邀请已过期',
      text: '未在期限内完成授权，您可以在商店重新开始。',
    },
  },
  commands: {
    authoriseUnpaid: '首次扣款失败',
    renew: '结束当前周期',
    retry: '立即重试',
    failCharges: '让扣款失败',
    allowCharges: '让扣款成功',
    lapse: '让其过期',
    cancelAtPeriodEnd: '周期结束时取消',
    cancelNow: '立即取消',
  },
};
