import type { DetailMessages } from '../../messages/DetailMessages.ts';

/** Japanese, in です・ます. Not checked by a native speaker. */
export const jaDetails: DetailMessages = {
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
  canceled: {
    title: 'お支払いはキャンセルされました',
    text: 'すでに送金された場合は、再度支払う前にショップにお問い合わせください。',
  },
  failed: {
    title: 'お支払いを完了できませんでした',
    text: 'やり直すか、別のお支払い方法をお選びください。すでに送金された場合は、先にショップにお問い合わせください。',
  },
  checkingText:
    'お支払いの期限が過ぎました。入金されたかどうかを確認しています。重ねてお支払いにならないでください。',
  checkNow: '今すぐ確認',
  unknownTitle: 'このお支払いを確認しています',
  expiredTitle: 'お支払いページの有効期限が切れました',
  chooseOther: '別のお支払い方法を選ぶ',
  paidAmount: '{amount}をお支払い済み',
  paidLate:
    'お支払いページの終了後に入金されました。ショップはご注文 {reference} のお支払いを受け取っています。',
  rateLocked: 'このお支払いのレートは固定されています。',
  contact: 'ショップに問い合わせる',
  notices: {
    connectionWithDelay: '現在、ショップに接続できません。{seconds}秒後に再確認します。',
    lost: 'このページはお支払いとの接続を失いました。',
    reconnect: '再接続',
    windowBlocked:
      'ブラウザーが新しいウィンドウを開きませんでした。もう一度ボタンを押すと、ここで支払いページが開きます。',
    cancelFailed: 'キャンセルできませんでした。お支払いは継続中です。',
    cancelRefused: 'このお支払いはもうキャンセルできません。',
    amountChanged: 'ご注文が変更されました。このお支払いの金額は{price}のままです。',
  },
  problems: {
    offline: {
      title: 'オフラインです',
      text: '請求は発生していません。接続後にもう一度お試しください。',
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
  openPlain: '支払いページを直接開く',
  alreadySent: {
    ask: '送金済みですか？今すぐ確認',
    notYet: 'まだ何も届いていません。しばらく確認を続けます。',
  },
  facts: {
    amount: '金額',
    order: '注文',
    payment: 'お支払い',
    status: '状態',
    opened: '開始',
    checked: '最終確認',
  },
  spoken: {
    minutesLeft: 'お支払いの残り時間は{minutes}分です',
    secondsLeft: 'お支払いの残り時間は{seconds}秒です',
  },
  copyReceipt: '詳細をコピー',
  copyForSupport: 'サポート用に詳細をコピー',
  copyTextByHand: 'この文をコピーしてください',
  qr: {
    tooLong: 'このリンクは長すぎて小さなコードにできません。',
    enlarge: 'QRコードを拡大',
    save: 'QRコードを画像として保存',
    holds: '含まれているアドレス：',
  },
  showPayment: '支払いを表示',
  gameControls:
    '矢印キーまたはゲームパッドで移動、Enter または A で決定、Esc または B で閉じます。',
};
