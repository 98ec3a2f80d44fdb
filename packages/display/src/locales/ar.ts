import type { DisplayMessages } from '../messages/DisplayMessages.ts';

/**
 * Modern Standard Arabic. Slots stand between U+2068 and U+2069, so that amounts and Latin names
 * keep their own order inside a line that runs from right to left.
 * Not checked by a native speaker.
 */
export const ar: DisplayMessages = {
  locale: 'ar',
  dir: 'rtl',
  reviewed: false,
  title: 'USDT | USDC Stablecoin Payment',
  shortTitle: 'USDT | USDC',
  accessibleName: 'الدفع بالعملات المستقرة USDT أو USDC',
  subline: 'ادفع من محفظة عملات رقمية أو برمز QR',
  shortSubline: 'محفظة أو رمز QR',
  youPay: 'تدفع \u2068{amount} USDT\u2069 أو USDC',
  networkFees: 'تحدد محفظتك رسوم الشبكة.',
  converted: 'يُحوَّل مبلغ \u2068{price}\u2069 إلى USDT أو USDC بسعر الصرف الحالي عند الدفع.',
  help: 'بعد تقديم الطلب، تُفتح صفحة آمنة من StablePay. اختر العملة والشبكة هناك، ثم أكِّد الدفع في محفظتك أو امسح الرمز.',
  shortHelp: 'يفتح صفحة StablePay الآمنة.',
  networks: 'الشبكات',
  whatIsThis: 'ما هذا؟',
  explanation:
    'USDT وUSDC عملتان مستقرتان صُمِّمتا لتتبُّع الدولار الأمريكي. يلزمك رصيد منهما في محفظة عملات رقمية أو حساب منصة تداول لتتمكن من الدفع.',
  byline: 'تتم معالجة الدفع عبر StablePay',
  payButton: 'الدفع بعملة USDT أو USDC',
  selectedAnnouncement: 'تم اختيار الدفع بالعملات المستقرة USDT أو USDC',
  groupLegend: 'طريقة الدفع',
  stablecoin: 'عملات مستقرة',
  badge: 'نقبل أيضًا USDT وUSDC',
  close: 'إغلاق',
  wallets: 'المحافظ',
  moreWallets: {
    zero: 'لا محافظ أخرى',
    one: 'محفظة أخرى واحدة',
    two: 'محفظتان أخريان',
    few: '\u2068{count}\u2069 محافظ أخرى',
    many: '\u2068{count}\u2069 محفظة أخرى',
    other: '\u2068{count}\u2069 محفظة أخرى',
  },
  continueInWallet: 'المتابعة في هذه المحفظة',
  openWalletApp: 'فتح تطبيق المحفظة',
  walletOrAddress: 'محفظة أو عنوان',
  eitherCoin: '\u2068{amount} USDT\u2069 أو USDC',
  youPayToken: 'تدفع \u2068{amount} {token}\u2069',
  reasons: {
    belowMinimum: 'غير متاح للطلبات الأقل من \u2068{limit}\u2069',
    aboveMaximum: 'غير متاح للطلبات الأكثر من \u2068{limit}\u2069',
    currency: 'غير متاح للأسعار بعملة \u2068{currency}\u2069',
    unavailable: 'غير متاح مؤقتًا',
  },
  states: {
    loading: { line: 'جارٍ فتح StablePay…', text: 'ستُفتح صفحة الدفع قريبًا.' },
    slow: {
      line: 'لا يزال الفتح جاريًا…',
      text: 'يستغرق هذا أطول من المعتاد. لم يُخصم منك أي مبلغ.',
    },
    redirectFailed: {
      line: 'لم تُفتح صفحة الدفع',
      text: 'تعذّر فتح صفحة الدفع. لم يُخصم منك أي مبلغ. أعد المحاولة أو اختر طريقة أخرى.',
    },
    returned: {
      line: 'لم يكتمل الدفع',
      text: 'يمكنك متابعة عملية الدفع نفسها حتى تنتهي صلاحية الصفحة.',
    },
    checking: {
      line: 'جارٍ التحقق لدى StablePay…',
      text: 'نتحقق من وصول دفعتك. يُرجى عدم الدفع مرة أخرى.',
    },
    processing: { line: 'بانتظار التأكيد', text: 'ظهرت الدفعة على الشبكة. بانتظار التأكيد.' },
    paid: { line: 'تم الدفع', text: 'استلم المتجر دفعتك.' },
    paidLate: { line: 'تم الدفع', text: 'وصلت دفعتك بعد انتهاء صلاحية الصفحة، وقد استلمها المتجر.' },
    underpaid: { line: 'لم يُدفع المبلغ كاملًا', text: 'استلمنا أقل من المبلغ الإجمالي.' },
    overpaid: {
      line: 'استُلم أكثر من الإجمالي',
      text: 'استلمنا أكثر من المبلغ الإجمالي. سيتواصل معك المتجر.',
    },
    frozen: {
      line: 'قيد المراجعة',
      text: 'هذه الدفعة قيد المراجعة. يُرجى عدم الدفع مرة أخرى. سيتواصل معك المتجر.',
    },
    unknown: {
      line: 'جارٍ التحقق من الدفعة…',
      text: 'نتحقق من هذه الدفعة. يُرجى عدم الدفع مرة أخرى.',
    },
    expired: {
      line: 'انتهت صلاحية صفحة الدفع',
      text: 'انتهت صلاحية صفحة الدفع. ابدأ من جديد للحصول على سعر محدَّث. إذا كنت قد أرسلت المبلغ بالفعل، فلا تدفع مرتين. تواصل معنا.',
    },
    canceled: {
      line: 'لم يكتمل الدفع',
      text: 'غادرت صفحة الدفع. إذا كنت قد أرسلت المبلغ بالفعل، فتواصل معنا قبل الدفع مرة أخرى.',
    },
    failed: { line: 'لم يتم الدفع', text: 'لم تنجح عملية الدفع.' },
    unreadable: { line: 'تعذّر الاتصال بالمتجر', text: 'يتعذّر الاتصال بالمتجر حاليًا.' },
  },
  paidWith: 'تم الدفع بعملة \u2068{token}\u2069',
  receivedOf: 'استلمنا \u2068{received}\u2069 من \u2068{total} {token}\u2069.',
  checkingAgain: 'سيُعاد التحقق خلال \u2068{seconds}\u2069 ث.',
  actions: {
    tryAgain: 'إعادة المحاولة',
    continuePayment: 'متابعة الدفع',
    payTheRest: 'دفع المبلغ المتبقي',
    startAgain: 'البدء من جديد',
    chooseAnother: 'اختيار طريقة أخرى',
    contactShop: 'التواصل مع المتجر',
    viewTransaction: 'عرض المعاملة',
  },
  gaming: {
    confirm: 'تأكيد:',
    topUpButton: 'الشحن بعملة USDT أو USDC',
    processing: 'ظهرت الدفعة، بانتظار التأكيد',
    returnToGame: 'العودة إلى اللعبة',
  },
};
