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
  notStarted: '開始していません',
  resumingStatus: 'お支払いを検索しています…',
  checkedAgo: '{seconds}秒前に確認',
  opening: {
    slow: '通常より時間がかかっています。請求は発生していません。',
    tryAgain: 'もう一度試す',
  },
  awaiting: {
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
    pageSlow: 'お支払いページの準備ができていません。引き続き試しています。',
  },
  checking: {
    title: 'StablePayに確認しています…',
    text: 'お支払いの期限が過ぎました。入金されたかどうかを確認しています。重ねてお支払いにならないでください。',
  },
  confirming: {
    title: 'ネットワーク上でお支払いを検出しました',
    text: '承認を待っています。重ねてお支払いにならないでください。',
  },
  paid: {
    title: 'お支払い済み',
    titleWithAmount: '{amount}をお支払い済み',
    text: 'ショップがご注文 {reference} のお支払いを受け取りました。',
    lateText:
      'お支払いページの終了後に入金されました。ショップはご注文 {reference} のお支払いを受け取っています。',
  },
  underpaid: {
    title: '受取額が合計金額に足りません',
    text: 'お支払いページで残額をお支払いいただくか、ショップにお問い合わせください。新しいお支払いは開始しないでください。',
    titleWithAmounts: '{due}のうち{received}を受け取りました',
    textWithAmounts:
      '残額は{missing}です。残額をお支払いいただくか、ショップにお問い合わせください。新しいお支払いは開始しないでください。',
    payTheRest: '残額を支払う',
  },
  overpaid: {
    title: '合計金額を超える額を受け取りました',
    text: 'ショップよりご連絡いたします。',
  },
  frozen: {
    title: 'このお支払いは審査中です',
    text: '重ねてお支払いにならないでください。ショップよりご連絡いたします。',
  },
  unknown: {
    title: 'このお支払いを確認しています',
    text: '重ねてお支払いにならないでください。',
  },
  expired: {
    title: 'お支払いページの有効期限が切れました',
    text: 'やり直すと最新のレートが適用されます。すでに送金された場合は、重ねて支払わず、ショップにお問い合わせください。',
  },
  canceled: {
    title: 'お支払いはキャンセルされました',
    text: 'すでに送金された場合は、再度支払う前にショップにお問い合わせください。',
  },
  failed: {
    title: 'お支払いを完了できませんでした',
    text: 'やり直すか、別のお支払い方法をお選びください。すでに送金された場合は、先にショップにお問い合わせください。',
  },
  fundsSeenText:
    'ネットワーク上でお支払いが検出されています。重ねてお支払いにならないでください。今後についてはショップにお問い合わせください。',
  startAgain: 'やり直す',
  chooseOther: '別のお支払い方法を選ぶ',
  contact: 'ショップに問い合わせる',
  problems: {
    offline: {
      title: 'オフラインです',
      text: '請求は発生していません。接続後にもう一度お試しください。',
    },
    unreachable: {
      title: 'お支払いページを開けませんでした',
      text: '請求は発生していません。もう一度お試しいただくか、別のお支払い方法をお選びください。',
    },
    busy: {
      title: '決済サービスが混み合っています',
      text: '請求は発生していません。しばらくしてからお試しいただくか、別のお支払い方法をお選びください。',
    },
    orderUnknown: {
      title: 'ご注文が見つかりません',
      text: '請求は発生していません。ショップに戻り、もう一度ご注文ください。',
    },
    setup: {
      title: 'ステーブルコイン決済をご利用いただけません',
      text: '請求は発生していません。別のお支払い方法を選ぶか、ショップにお問い合わせください。',
    },
    page: {
      title: 'このお支払いページは開けません',
      text: 'ショップが信頼するアドレスではありません。請求は発生していません。ショップにお問い合わせください。',
    },
  },
  tryAgain: 'もう一度試す',
  notices: {
    connection: '現在、ショップに接続できません。',
    connectionWithDelay: '現在、ショップに接続できません。{seconds}秒後に再確認します。',
    checkNow: '今すぐ確認',
    lost: 'このページはお支払いとの接続を失いました。',
    reconnect: '再接続',
    cancelFailed: 'キャンセルできませんでした。お支払いは継続中です。',
    cancelRefused: 'このお支払いはもうキャンセルできません。',
    amountChanged: 'ご注文が変更されました。このお支払いの金額は{price}のままです。',
  },
  spoken: {
    minutesLeft: 'お支払いの残り時間は{minutes}分です',
    secondsLeft: 'お支払いの残り時間は{seconds}秒です',
  },
};
