import { tr as option } from '@stablepay/display/locales/tr';
import type { CheckoutMessages } from '../messages/CheckoutMessages.ts';

/** Turkish, with siz. Not checked by a native speaker. */
export const tr: CheckoutMessages = {
  locale: 'tr',
  reviewed: false,
  option,
  panelLabel: 'Stablecoin ödemesi',
  testRibbon: 'Test, gerçek para değil',
  close: 'Kapat',
  eitherToken: 'USDT veya USDC',
  orderWithPrice: 'Sipariş {reference} · {price}',
  order: 'Sipariş {reference}',
  status: {
    idle: 'Hazır',
    creating: 'StablePay açılıyor…',
    awaitingPayment: 'Ödeme bekleniyor',
    checking: 'StablePay’e soruluyor…',
    confirming: 'Onay bekleniyor',
    paid: 'Ödeme tamamlandı',
    underpaid: 'Kalan tutar bekleniyor',
    overpaid: 'Mağaza ilgileniyor',
    frozen: 'İnceleniyor',
    expired: 'Süresi doldu',
    canceled: 'İptal edildi',
    failed: 'Ödenmedi',
    unknown: 'StablePay’e soruluyor…',
  },
  checkedAgo: '{seconds}\u00a0sn önce kontrol edildi',
  slow: 'Bu işlem her zamankinden uzun sürüyor. Sizden ücret alınmadı.',
  awaiting: {
    exchange:
      'Borsadan mı gönderiyorsunuz? Daha uzun sürebilir ve ücretler nedeniyle eksik ulaşabilir.',
    scan: 'Telefonunuzla okutun veya',
    scanElsewhere: 'Veya başka bir cihazla okutun',
    qrLabel: 'Ödeme sayfasının QR kodu',
    open: 'Ödeme sayfasını aç',
    opensInNewTab: '(yeni sekmede açılır)',
    copy: 'Bağlantıyı kopyala',
    copied: 'Kopyalandı',
    copyByHand: 'Bu bağlantıyı kopyalayın',
    cancel: 'Ödemeyi iptal et',
    canceling: 'İptal ediliyor…',
  },
  confirming: {
    title: 'Ödeme ağda görüldü',
    text: 'Onay bekleniyor. Lütfen yeniden ödeme yapmayın.',
  },
  paid: {
    title: 'Ödendi',
    text: 'Mağaza {reference} numaralı sipariş için ödemenizi aldı.',
  },
  dontPayAgain: 'Lütfen yeniden ödeme yapmayın.',
  endedText:
    'Yeni bir kur için yeniden başlayın. Tutarı zaten gönderdiyseniz ikinci kez ödeme yapmayın. Mağazayla iletişime geçin.',
  fundsSeenText:
    'Ağda bir ödeme görüldü. Lütfen yeniden ödeme yapmayın. Mağaza size sonraki adımı bildirebilir.',
  startAgain: 'Yeniden başla',
  problem: {
    title: 'Ödeme sayfasını açamadık',
    text: 'Sizden ücret alınmadı. Tekrar deneyin veya başka bir yöntem seçin.',
  },
  tryAgain: 'Tekrar dene',
  connection: 'Şu anda mağazaya ulaşamıyoruz.',
};
