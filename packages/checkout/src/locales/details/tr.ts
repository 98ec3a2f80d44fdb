import type { DetailMessages } from '../../messages/DetailMessages.ts';

/** Turkish, with siz. Not checked by a native speaker. */
export const trDetails: DetailMessages = {
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
  canceled: {
    title: 'Ödeme iptal edildi',
    text: 'Tutarı zaten gönderdiyseniz yeniden ödemeden önce mağazayla iletişime geçin.',
  },
  failed: {
    title: 'Ödeme gerçekleşmedi',
    text: 'Yeniden başlayın veya başka bir yöntem seçin. Tutarı zaten gönderdiyseniz önce mağazayla iletişime geçin.',
  },
  checkingText:
    'Ödeme süresi doldu. Ödemenizin ulaşıp ulaşmadığını kontrol ediyoruz. Lütfen yeniden ödeme yapmayın.',
  checkNow: 'Şimdi kontrol et',
  unknownTitle: 'Bu ödemeyi kontrol ediyoruz',
  expiredTitle: 'Bu ödeme sayfasının süresi doldu',
  chooseOther: 'Başka yöntem seç',
  paidAmount: '{amount} ödendi',
  paidLate:
    'Ödemeniz, ödeme sayfası kapandıktan sonra ulaştı. Mağaza {reference} numaralı sipariş için ödemenizi aldı.',
  rateLocked: 'Bu ödemenin kuru sabitlendi.',
  contact: 'Mağazayla iletişime geç',
  notices: {
    connectionWithDelay:
      'Şu anda mağazaya ulaşamıyoruz. {seconds}\u00a0sn sonra yeniden kontrol edilecek.',
    lost: 'Bu sayfanın ödemeyle bağlantısı koptu.',
    reconnect: 'Yeniden bağlan',
    windowBlocked:
      'Tarayıcınız yeni bir pencere açmadı. Ödeme sayfasını burada açmak için yeniden basın.',
    cancelFailed: 'İptal edilemedi. Ödeme hâlâ açık.',
    cancelRefused: 'Bu ödeme artık iptal edilemez.',
    amountChanged: 'Sipariş değişti. Bu ödeme hâlâ {price} tutarında.',
  },
  problems: {
    offline: {
      title: 'Çevrimdışısınız',
      text: 'Sizden ücret alınmadı. Bağlantı kurulduğunda tekrar deneyin.',
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
  openPlain: 'Ödeme sayfasını doğrudan aç',
  alreadySent: {
    ask: 'Zaten gönderdiniz mi? Şimdi denetle',
    notYet: 'Henüz bir şey ulaşmadı. Bir süre daha bakmaya devam ediyoruz.',
  },
  facts: {
    amount: 'Tutar',
    order: 'Sipariş',
    payment: 'Ödeme',
    status: 'Durum',
    opened: 'Açıldı',
    checked: 'Son denetim',
  },
  spoken: {
    minutesLeft: 'Ödeme için {minutes} dk kaldı',
    secondsLeft: 'Ödeme için {seconds} sn kaldı',
  },
  copyReceipt: 'Ayrıntıları kopyala',
  copyForSupport: 'Destek için ayrıntıları kopyala',
  copyTextByHand: 'Bu metni kopyalayın',
  qr: {
    tooLong: 'Bu bağlantı küçük bir kod için çok uzun.',
    enlarge: 'QR kodunu büyüt',
    save: 'QR kodunu görsel olarak kaydet',
    holds: 'Şu adresi içerir:',
  },
  showPayment: 'Ödemeyi göster',
  gameControls: 'Ok tuşları veya oyun kumandası gezinir, Enter veya A basar, Esc veya B kapatır.',
};
