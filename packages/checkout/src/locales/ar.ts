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
  checkedAgo: 'آخر تحقق قبل \u2068{seconds}\u2069 ث',
  slow: 'يستغرق هذا أطول من المعتاد. لم يُخصم أي مبلغ.',
  awaiting: {
    exchange: 'هل ترسل من منصة تداول؟ قد يستغرق الأمر وقتًا أطول ويصل المبلغ ناقصًا بسبب الرسوم.',
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
  },
  confirming: {
    title: 'ظهرت الدفعة على الشبكة',
    text: 'بانتظار التأكيد. يُرجى عدم الدفع مرة أخرى.',
  },
  paid: {
    title: 'تم الدفع',
    text: 'استلم المتجر دفعتك للطلب \u2068{reference}\u2069.',
  },
  dontPayAgain: 'يُرجى عدم الدفع مرة أخرى.',
  endedText:
    'ابدأ من جديد للحصول على سعر محدَّث. إذا كنت قد أرسلت المبلغ بالفعل، فلا تدفع مرتين. تواصل مع المتجر.',
  fundsSeenText:
    'ظهرت دفعة على الشبكة. يُرجى عدم الدفع مرة أخرى. يمكن للمتجر إخبارك بالخطوة التالية.',
  startAgain: 'البدء من جديد',
  problem: {
    title: 'تعذّر فتح صفحة الدفع',
    text: 'لم يُخصم منك أي مبلغ. أعد المحاولة أو اختر طريقة أخرى.',
  },
  tryAgain: 'إعادة المحاولة',
  connection: 'يتعذّر الاتصال بالمتجر حاليًا.',
};
