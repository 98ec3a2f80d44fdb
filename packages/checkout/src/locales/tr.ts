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
  notStarted: 'Başlamadı',
  resumingStatus: 'Ödemeniz aranıyor…',
  checkedAgo: '{seconds}\u00a0sn önce kontrol edildi',
  opening: {
    slow: 'Bu işlem her zamankinden uzun sürüyor. Sizden ücret alınmadı.',
    tryAgain: 'Tekrar dene',
  },
  awaiting: {
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
    pageSlow: 'Ödeme sayfası henüz hazır değil. Denemeye devam ediyoruz.',
  },
  checking: {
    title: 'StablePay’e soruluyor…',
    text: 'Ödeme süresi doldu. Ödemenizin ulaşıp ulaşmadığını kontrol ediyoruz. Lütfen yeniden ödeme yapmayın.',
  },
  confirming: {
    title: 'Ödeme ağda görüldü',
    text: 'Onay bekleniyor. Lütfen yeniden ödeme yapmayın.',
  },
  paid: {
    title: 'Ödendi',
    titleWithAmount: '{amount} ödendi',
    text: 'Mağaza {reference} numaralı sipariş için ödemenizi aldı.',
    lateText:
      'Ödemeniz, ödeme sayfası kapandıktan sonra ulaştı. Mağaza {reference} numaralı sipariş için ödemenizi aldı.',
  },
  underpaid: {
    title: 'Toplam tutardan daha azını aldık',
    text: 'Kalanı ödeme sayfasında ödeyin veya mağazayla iletişime geçin. Lütfen yeni bir ödeme başlatmayın.',
    titleWithAmounts: 'Alınan: {received} / {due}',
    textWithAmounts:
      '{missing} daha ödenmeli. Kalanı ödeyin veya mağazayla iletişime geçin. Lütfen yeni bir ödeme başlatmayın.',
    payTheRest: 'Kalanı öde',
  },
  overpaid: {
    title: 'Toplam tutardan daha fazlasını aldık',
    text: 'Mağaza sizinle iletişime geçecek.',
  },
  frozen: {
    title: 'Bu ödeme inceleniyor',
    text: 'Lütfen yeniden ödeme yapmayın. Mağaza sizinle iletişime geçecek.',
  },
  unknown: {
    title: 'Bu ödemeyi kontrol ediyoruz',
    text: 'Lütfen yeniden ödeme yapmayın.',
  },
  expired: {
    title: 'Bu ödeme sayfasının süresi doldu',
    text: 'Yeni bir kur için yeniden başlayın. Tutarı zaten gönderdiyseniz ikinci kez ödeme yapmayın. Mağazayla iletişime geçin.',
  },
  canceled: {
    title: 'Ödeme iptal edildi',
    text: 'Tutarı zaten gönderdiyseniz yeniden ödemeden önce mağazayla iletişime geçin.',
  },
  failed: {
    title: 'Ödeme gerçekleşmedi',
    text: 'Yeniden başlayın veya başka bir yöntem seçin. Tutarı zaten gönderdiyseniz önce mağazayla iletişime geçin.',
  },
  fundsSeenText:
    'Ağda bir ödeme görüldü. Lütfen yeniden ödeme yapmayın. Mağaza size sonraki adımı bildirebilir.',
  startAgain: 'Yeniden başla',
  chooseOther: 'Başka yöntem seç',
  contact: 'Mağazayla iletişime geç',
  problems: {
    offline: {
      title: 'Çevrimdışısınız',
      text: 'Sizden ücret alınmadı. Bağlantı kurulduğunda tekrar deneyin.',
    },
    unreachable: {
      title: 'Ödeme sayfasını açamadık',
      text: 'Sizden ücret alınmadı. Tekrar deneyin veya başka bir yöntem seçin.',
    },
    busy: {
      title: 'Ödeme hizmeti meşgul',
      text: 'Sizden ücret alınmadı. Biraz sonra tekrar deneyin veya başka bir yöntem seçin.',
    },
    orderUnknown: {
      title: 'Bu siparişi bulamadık',
      text: 'Sizden ücret alınmadı. Mağazaya dönüp siparişi yeniden verin.',
    },
    setup: {
      title: 'Stablecoin ödemesi kullanılamıyor',
      text: 'Sizden ücret alınmadı. Başka bir yöntem seçin veya mağazayla iletişime geçin.',
    },
    page: {
      title: 'Bu ödeme sayfası açılamıyor',
      text: 'Adresi bu mağazanın güvendiği adreslerden değil. Sizden ücret alınmadı. Mağazayla iletişime geçin.',
    },
  },
  tryAgain: 'Tekrar dene',
  notices: {
    connection: 'Şu anda mağazaya ulaşamıyoruz.',
    connectionWithDelay:
      'Şu anda mağazaya ulaşamıyoruz. {seconds}\u00a0sn sonra yeniden kontrol edilecek.',
    checkNow: 'Şimdi kontrol et',
    lost: 'Bu sayfanın ödemeyle bağlantısı koptu.',
    reconnect: 'Yeniden bağlan',
    cancelFailed: 'İptal edilemedi. Ödeme hâlâ açık.',
    cancelRefused: 'Bu ödeme artık iptal edilemez.',
    amountChanged: 'Sipariş değişti. Bu ödeme hâlâ {price} tutarında.',
  },
  spoken: {
    minutesLeft: 'Ödeme için {minutes} dk kaldı',
    secondsLeft: 'Ödeme için {seconds} sn kaldı',
  },
};
