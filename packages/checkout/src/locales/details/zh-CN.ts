import type { DetailMessages } from '../../messages/DetailMessages.ts';

/** Simplified Chinese. Not checked by a native speaker. */
export const zhCNDetails: DetailMessages = {
  underpaid: {
    title: '收到的金额少于应付总额',
    text: '请在付款页面补足余款，或联系商家。请勿重新发起付款。',
    titleWithAmounts: '已收到 {received}，应付 {due}',
    textWithAmounts: '还需支付 {missing}。请补足余款或联系商家，请勿重新发起付款。',
    payTheRest: '补足余款',
  },
  overpaid: {
    title: '收到的金额多于应付总额',
    text: '商家会与您联系。',
  },
  frozen: {
    title: '这笔付款正在审核',
    text: '请勿重复付款。商家会与您联系。',
  },
  canceled: {
    title: '付款已取消',
    text: '如果您已转账，请先联系商家，再重新付款。',
  },
  failed: {
    title: '付款未成功',
    text: '请重新开始或选择其他付款方式。如果您已转账，请先联系商家。',
  },
  checkingText: '付款时间已到，正在确认您的款项是否到账。请勿重复付款。',
  checkNow: '立即查询',
  unknownTitle: '正在核实这笔付款',
  expiredTitle: '付款页面已过期',
  chooseOther: '选择其他付款方式',
  paidAmount: '已付 {amount}',
  paidLate: '您的款项在付款页面关闭后到账。商家已收到订单 {reference} 的付款。',
  rateLocked: '此付款的汇率已锁定。',
  contact: '联系商家',
  notices: {
    connectionWithDelay: '暂时无法连接商店，{seconds} 秒后再次查询。',
    lost: '此页面已与这笔付款失去联系。',
    reconnect: '重新连接',
    windowBlocked: '浏览器没有打开新窗口。再按一次按钮，即可在此页面打开付款页面。',
    cancelFailed: '取消未成功，付款仍在进行中。',
    cancelRefused: '这笔付款已无法取消。',
    amountChanged: '订单已变更，这笔付款金额仍为 {price}。',
  },
  problems: {
    offline: { title: '网络已断开', text: '尚未扣款。请在联网后重试。' },
    busy: { title: '支付服务繁忙', text: '尚未扣款。请稍后重试或选择其他付款方式。' },
    orderUnknown: { title: '找不到该订单', text: '尚未扣款。请返回商店重新下单。' },
    setup: { title: '暂不支持稳定币支付', text: '尚未扣款。请选择其他付款方式或联系商家。' },
    page: {
      title: '无法打开此付款页面',
      text: '该页面地址不在商家信任的范围内。尚未扣款，请联系商家。',
    },
  },
  openPlain: '直接打开付款页面',
  alreadySent: { ask: '已经转账？立即查询', notYet: '尚未收到任何款项。我们会继续查询一段时间。' },
  facts: {
    amount: '金额',
    order: '订单',
    payment: '付款',
    status: '状态',
    opened: '创建时间',
    checked: '上次查询',
  },
  spoken: {
    minutesLeft: '剩余 {minutes} 分钟付款',
    secondsLeft: '剩余 {seconds} 秒付款',
  },
  copyReceipt: '复制详情',
  copyForSupport: '复制详情以联系客服',
  copyTextByHand: '请复制这段文字',
  qr: {
    tooLong: '此链接太长，无法用小二维码显示。',
    enlarge: '放大二维码',
    save: '将二维码保存为图片',
    holds: '二维码包含的地址：',
  },
  showPayment: '查看付款',
  gameControls: '方向键或手柄移动，Enter 或 A 确认，Esc 或 B 关闭。',
};
