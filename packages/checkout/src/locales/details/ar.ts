import type { DetailMessages } from '../../messages/DetailMessages.ts';

/**
 * Modern Standard Arabic. Slots stand between U+2068 and U+2069, so that amounts and Latin names
 * keep their own order inside a line that runs from right to left.
 * Not checked by a native speaker.
 */
export const arDetails: DetailMessages = {
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
  canceled: {
    title: 'أُلغيت عملية الدفع',
    text: 'إذا كنت قد أرسلت المبلغ بالفعل، فتواصل مع المتجر قبل الدفع مرة أخرى.',
  },
  failed: {
    title: 'لم تنجح عملية الدفع',
    text: 'ابدأ من جديد أو اختر طريقة أخرى. إذا كنت قد أرسلت المبلغ بالفعل، فتواصل مع المتجر أولًا.',
  },
  checkingText: 'انتهى وقت الدفع. نتحقق من وصول دفعتك. يُرجى عدم الدفع مرة أخرى.',
  checkNow: 'التحقق الآن',
  unknownTitle: 'نتحقق من هذه الدفعة',
  expiredTitle: 'انتهت صلاحية صفحة الدفع',
  chooseOther: 'اختيار طريقة أخرى',
  paidAmount: 'تم دفع \u2068{amount}\u2069',
  paidLate: 'وصلت دفعتك بعد إغلاق صفحة الدفع. وقد استلمها المتجر للطلب \u2068{reference}\u2069.',
  rateLocked: 'سعر الصرف مثبّت لهذه الدفعة.',
  contact: 'التواصل مع المتجر',
  notices: {
    connectionWithDelay: 'يتعذّر الاتصال بالمتجر حاليًا. سيُعاد التحقق خلال \u2068{seconds}\u2069 ث.',
    lost: 'فقدت هذه الصفحة الاتصال بعملية الدفع.',
    reconnect: 'إعادة الاتصال',
    windowBlocked: 'لم يفتح المتصفح نافذة جديدة. اضغط مرة أخرى لفتح صفحة الدفع هنا.',
    cancelFailed: 'لم ينجح الإلغاء. لا تزال عملية الدفع مفتوحة.',
    cancelRefused: 'لم يعد من الممكن إلغاء هذه الدفعة.',
    amountChanged: 'تغيّر الطلب. لا تزال هذه الدفعة بمبلغ \u2068{price}\u2069.',
  },
  problems: {
    offline: {
      title: 'لا يوجد اتصال بالإنترنت',
      text: 'لم يُخصم منك أي مبلغ. أعد المحاولة بعد عودة الاتصال.',
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
  openPlain: 'افتح صفحة الدفع مباشرة',
  alreadySent: {
    ask: 'هل أرسلت المبلغ؟ تحقق الآن',
    notYet: 'لم يصل شيء بعد. سنواصل التحقق لبعض الوقت.',
  },
  facts: {
    amount: 'المبلغ',
    order: 'الطلب',
    payment: 'الدفعة',
    status: 'الحالة',
    opened: 'وقت الفتح',
    checked: 'آخر تحقق',
  },
  spoken: {
    minutesLeft: 'الوقت المتبقي للدفع بالدقائق: \u2068{minutes}\u2069',
    secondsLeft: 'الوقت المتبقي للدفع بالثواني: \u2068{seconds}\u2069',
  },
  copyReceipt: 'نسخ التفاصيل',
  copyForSupport: 'نسخ التفاصيل للدعم',
  copyTextByHand: 'انسخ هذا النص',
  qr: {
    tooLong: 'هذا الرابط أطول من أن يسعه رمز صغير.',
    enlarge: 'تكبير رمز QR',
    save: 'حفظ رمز QR كصورة',
    holds: 'يحتوي على هذا العنوان:',
  },
  showPayment: 'عرض الدفع',
  gameControls: 'مفاتيح الأسهم أو يد التحكم للتنقل، Enter أو A للضغط، Esc أو B للإغلاق.',
};
