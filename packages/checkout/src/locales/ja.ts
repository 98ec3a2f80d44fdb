import { ja as option } from '@stablepay/display/locales/ja';
import type { CheckoutMessages } from '../messages/CheckoutMessages.ts';

/** Japanese, in です・ます. Not checked by a native speaker. */
export const ja: CheckoutMessages = {
  locale: 'ja',
  reviewed: false,
  option,
  panelLabel: 'ステーブルコイン決済',
  testRibbon: 'テスト環境（実際のお金は動きません）',
  close: '閉じる',
  eitherToken: 'USDTまたはUSDC',
  orderWithPrice: 'ご注文 {reference} · {price}',
  order: 'ご注文 {reference}',
  status: {
    idle: '準備完了',
    creating: 'StablePayを開いています…',
    awaitingPayment: 'お支払い待ち',
    checking: 'StablePayに確認しています…',
    confirming: '承認待ち',
    paid: 'お支払い完了',
    underpaid: '残額のお支払い待ち',
    overpaid: 'ショップで対応中',
    frozen: '審査中',
    expired: '期限切れ',
    canceled: 'キャンセル済み',
    failed: '支払われていません',
    unknown: 'StablePayに確認しています…',
  },
  checkedAgo: '{seconds}秒前に確認',
  slow: '通常より時間がかかっています。請求は発生していません。',
  awaiting: {
    exchange: '取引所から送りますか？時間がかかり、手数料のぶん少なく届くことがあります。',
    scan: 'スマートフォンで読み取るか、',
    scanElsewhere: 'または別の端末で読み取る',
    qrLabel: 'お支払いページのQRコード',
    open: 'お支払いページを開く',
    opensInNewTab: '（新しいタブで開きます）',
    copy: 'リンクをコピー',
    copied: 'コピーしました',
    copyByHand: 'このリンクをコピーしてください',
    cancel: 'お支払いをキャンセル',
    canceling: 'キャンセルしています…',
  },
  confirming: {
    title: 'ネットワーク上でお支払いを検出しました',
    text: '承認を待っています。重ねてお支払いにならないでください。',
  },
  paid: {
    title: 'お支払い済み',
    text: 'ショップがご注文 {reference} のお支払いを受け取りました。',
  },
  dontPayAgain: '重ねてお支払いにならないでください。',
  endedText:
    'やり直すと最新のレートが適用されます。すでに送金された場合は、重ねて支払わず、ショップにお問い合わせください。',
  fundsSeenText:
    'ネットワーク上でお支払いが検出されています。重ねてお支払いにならないでください。今後についてはショップにお問い合わせください。',
  startAgain: 'やり直す',
  problem: {
    title: 'お支払いページを開けませんでした',
    text: '請求は発生していません。もう一度お試しいただくか、別のお支払い方法をお選びください。',
  },
  tryAgain: 'もう一度試す',
  connection: '現在、ショップに接続できません。',
};
