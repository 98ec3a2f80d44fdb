import { ar as option } from '@stablepay/display/locales/ar';
import type { CheckoutMessages } from '../messages/CheckoutMessages.ts';

/**
 * Modern Standard Arabic. Slots stand between U+2068 and U+2069, so that amounts and Latin names
 * keep their own order inside a line that runs from right to left.
 * Not checked by a native speaker.
 */
export const ar: CheckoutMessages = {
  locale: 'ar',
  reviewed: false,
  option,
  panelLabel: 'الدفع بالعملات المستقرة',
  testRibbon: 'اختبار، دون أموال حقيقية',
  close: 'إغلاق',
  eitherToken: 'USDT أو USDC',
  orderWithPrice: 'الطلب \u2068{reference}\u2069 · \u2068{price}\u2069',
  order: 'الطلب \u2068{reference}\u2069',
  status: {
    idle: 'جاهز',
    creating: 'جارٍ فتح StablePay…',
    awaitingPayment: 'بانتظار الدفع',
    checking: 'جارٍ التحقق لدى StablePay…',
    confirming: 'بانتظار التأكيد',
    paid: 'اكتمل الدفع',
    underpaid: 'بانتظار المبلغ المتبقي',
    overpaid: 'لدى المتجر',
    frozen: 'قيد المراجعة',
    expired: 'انتهت الصلاحية',
    canceled: 'أُلغي الدفع',
    failed: 'لم يتم الدفع',
    unknown: 'جارٍ التحقق لدى StablePay…',
  },
  notStarted: 'لم يبدأ بعد',
  resumingStatus: 'جارٍ البحث عن دفعتك…',
  checkedAgo: 'آخر تحقق قبل \u2068{seconds}\u2069 ث',
  opening: {
    slow: 'يستغرق هذا أطول من المعتاد. لم يُخصم أي مبلغ.',
    tryAgain: 'إعادة المحاولة',
  },
  awaiting: {
    scan: 'امسح الرمز بهاتفك، أو',
    scanElsewhere: 'أو امسح الرمز بجهاز آخر',
    qrLabel: 'رمز QR لصفحة الدفع',
    open: 'فتح صفحة الدفع',
    opensInNewTab: '(تُفتح في علامة تبويب جديدة)',
    copy: 'نسخ الرابط',
    copied: 'تم النسخ',
    copyByHand: 'انسخ هذا الرابط',
    cancel: 'إلغاء الدفع',
    canceling: 'جارٍ الإلغاء…',
    pageSlow: 'صفحة الدفع ليست جاهزة بعد. نواصل المحاولة.',
  },
  checking: {
    title: 'جارٍ التحقق لدى StablePay…',
    text: 'انتهى وقت الدفع. نتحقق من وصول دفعتك. يُرجى عدم الدفع مرة أخرى.',
  },
  confirming: {
    title: 'ظهرت الدفعة على الشبكة',
    text: 'بانتظار التأكيد. يُرجى عدم الدفع مرة أخرى.',
  },
  paid: {
    title: 'تم الدفع',
    titleWithAmount: 'تم دفع \u2068{amount}\u2069',
    text: 'استلم المتجر دفعتك للطلب \u2068{reference}\u2069.',
    lateText: 'وصلت دفعتك بعد إغلاق صفحة الدفع. وقد استلمها المتجر للطلب \u2068{reference}\u2069.',
  },
  underpaid: {
    title: 'استلمنا أقل من المبلغ الإجمالي',
    text: 'ادفع المبلغ المتبقي في صفحة الدفع أو تواصل مع المتجر. يُرجى عدم بدء عملية دفع جديدة.',
    titleWithAmounts: 'استلمنا \u2068{received}\u2069 من \u2068{due}\u2069',
    textWithAmounts:
      'المبلغ المتبقي \u2068{missing}\u2069. ادفع المبلغ المتبقي أو تواصل مع المتجر. يُرجى عدم بدء عملية دفع جديدة.',
    payTheRest: 'دفع المبلغ المتبقي',
  },
  overpaid: { title: 'استلمنا أكثر من المبلغ الإجمالي', text: 'سيتواصل معك المتجر.' },
  frozen: {
    title: 'هذه الدفعة قيد المراجعة',
    text: 'يُرجى عدم الدفع مرة أخرى. سيتواصل معك المتجر.',
  },
  unknown: { title: 'نتحقق من هذه الدفعة', text: 'يُرجى عدم الدفع مرة أخرى.' },
  expired: {
    title: 'انتهت صلاحية صفحة الدفع',
    text: 'ابدأ من جديد للحصول على سعر محدَّث. إذا كنت قد أرسلت المبلغ بالفعل، فلا تدفع مرتين. تواصل مع المتجر.',
  },
  canceled: {
    title: 'أُلغيت عملية الدفع',
    text: 'إذا كنت قد أرسلت المبلغ بالفعل، فتواصل مع المتجر قبل الدفع مرة أخرى.',
  },
  failed: {
    title: 'لم تنجح عملية الدفع',
    text: 'ابدأ من جديد أو اختر طريقة أخرى. إذا كنت قد أرسلت المبلغ بالفعل، فتواصل مع المتجر أولًا.',
  },
  fundsSeenText:
    'ظهرت دفعة على الشبكة. يُرجى عدم الدفع مرة أخرى. يمكن للمتجر إخبارك بالخطوة التالية.',
  startAgain: 'البدء من جديد',
  chooseOther: 'اختيار طريقة أخرى',
  contact: 'التواصل مع المتجر',
  problems: {
    offline: {
      title: 'لا يوجد اتصال بالإنترنت',
      text: 'لم يُخصم منك أي مبلغ. أعد المحاولة بعد عودة الاتصال.',
    },
    unreachable: {
      title: 'تعذّر فتح صفحة الدفع',
      text: 'لم يُخصم منك أي مبلغ. أعد المحاولة أو اختر طريقة أخرى.',
    },
    busy: {
      title: 'خدمة الدفع مشغولة',
      text: 'لم يُخصم منك أي مبلغ. أعد المحاولة بعد قليل أو اختر طريقة أخرى.',
    },
    orderUnknown: {
      title: 'تعذّر العثور على هذا الطلب',
      text: 'لم يُخصم منك أي مبلغ. عُد إلى المتجر وقدِّم الطلب مرة أخرى.',
    },
    setup: {
      title: 'الدفع بالعملات المستقرة غير متاح',
      text: 'لم يُخصم منك أي مبلغ. اختر طريقة أخرى أو تواصل مع المتجر.',
    },
    page: {
      title: 'لا يمكن فتح صفحة الدفع هذه',
      text: 'عنوانها ليس من العناوين التي يثق بها هذا المتجر. لم يُخصم منك أي مبلغ. تواصل مع المتجر.',
    },
  },
  tryAgain: 'إعادة المحاولة',
  notices: {
    connection: 'يتعذّر الاتصال بالمتجر حاليًا.',
    connectionWithDelay: 'يتعذّر الاتصال بالمتجر حاليًا. سيُعاد التحقق خلال \u2068{seconds}\u2069 ث.',
    checkNow: 'التحقق الآن',
    lost: 'فقدت هذه الصفحة الاتصال بعملية الدفع.',
    reconnect: 'إعادة الاتصال',
    cancelFailed: 'لم ينجح الإلغاء. لا تزال عملية الدفع مفتوحة.',
    cancelRefused: 'لم يعد من الممكن إلغاء هذه الدفعة.',
    amountChanged: 'تغيّر الطلب. لا تزال هذه الدفعة بمبلغ \u2068{price}\u2069.',
  },
  spoken: {
    minutesLeft: 'الوقت المتبقي للدفع بالدقائق: \u2068{minutes}\u2069',
    secondsLeft: 'الوقت المتبقي للدفع بالثواني: \u2068{seconds}\u2069',
  },
};
