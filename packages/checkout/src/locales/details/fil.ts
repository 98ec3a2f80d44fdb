import type { DetailMessages } from '../../messages/DetailMessages.ts';

/** Filipino, with the English words usual in payments. Not checked by a native speaker. */
export const filDetails: DetailMessages = {
  underpaid: {
    title: 'Mas mababa sa kabuuang halaga ang natanggap',
    text: 'Bayaran ang kulang sa payment page, o makipag-ugnayan sa tindahan. Huwag magsimula ng bagong pagbabayad.',
    titleWithAmounts: 'Natanggap ang {received} sa {due}',
    textWithAmounts:
      'Kulang pa ng {missing}. Bayaran ang kulang, o makipag-ugnayan sa tindahan. Huwag magsimula ng bagong pagbabayad.',
    payTheRest: 'Bayaran ang kulang',
  },
  overpaid: {
    title: 'Mas mataas sa kabuuang halaga ang natanggap',
    text: 'Makikipag-ugnayan sa iyo ang tindahan.',
  },
  frozen: {
    title: 'Sinusuri pa ang bayad na ito',
    text: 'Huwag munang magbayad muli. Makikipag-ugnayan sa iyo ang tindahan.',
  },
  canceled: {
    title: 'Kinansela ang pagbabayad',
    text: 'Kung nakapagpadala ka na ng pondo, makipag-ugnayan muna sa tindahan bago magbayad muli.',
  },
  failed: {
    title: 'Hindi natuloy ang pagbabayad',
    text: 'Magsimula muli o pumili ng ibang paraan. Kung nakapagpadala ka na ng pondo, makipag-ugnayan muna sa tindahan.',
  },
  checkingText:
    'Tapos na ang oras ng pagbabayad. Inaalam namin kung dumating na ang bayad mo. Huwag munang magbayad muli.',
  checkNow: 'Tingnan ngayon',
  unknownTitle: 'Tinitingnan namin ang bayad na ito',
  expiredTitle: 'Nag-expire na ang payment page na ito',
  chooseOther: 'Pumili ng ibang paraan',
  paidAmount: 'Bayad na ang {amount}',
  paidLate:
    'Dumating ang bayad mo matapos magsara ang payment page. Natanggap na ito ng tindahan para sa order {reference}.',
  rateLocked: 'Naka-lock na ang palitan para sa bayad na ito.',
  contact: 'Kontakin ang tindahan',
  notices: {
    connectionWithDelay:
      'Hindi kami makakonekta sa tindahan sa ngayon. Titingnan muli sa loob ng {seconds} segundo.',
    lost: 'Nawalan ng koneksyon sa bayad ang page na ito.',
    reconnect: 'Kumonekta muli',
    windowBlocked:
      'Hindi nagbukas ng bagong window ang browser. Pindutin muli para buksan dito ang page ng pagbabayad.',
    cancelFailed: 'Hindi nakansela. Bukas pa rin ang pagbabayad.',
    cancelRefused: 'Hindi na makakansela ang pagbabayad na ito.',
    amountChanged: 'Nagbago ang order. {price} pa rin ang pagbabayad na ito.',
  },
  problems: {
    offline: {
      title: 'Offline ka',
      text: 'Wala pang siningil sa iyo. Subukan muli kapag nakakonekta ka na.',
    },
    busy: {
      title: 'Abala ang serbisyo ng pagbabayad',
      text: 'Wala pang siningil sa iyo. Subukan muli mamaya o pumili ng ibang paraan.',
    },
    orderUnknown: {
      title: 'Hindi namin mahanap ang order na ito',
      text: 'Wala pang siningil sa iyo. Bumalik sa tindahan at mag-order muli.',
    },
    setup: {
      title: 'Hindi magagamit ang stablecoin sa pagbabayad',
      text: 'Wala pang siningil sa iyo. Pumili ng ibang paraan o makipag-ugnayan sa tindahan.',
    },
    page: {
      title: 'Hindi mabuksan ang payment page na ito',
      text: 'Ang address nito ay hindi kabilang sa pinagkakatiwalaan ng tindahan. Wala pang siningil sa iyo. Makipag-ugnayan sa tindahan.',
    },
  },
  openPlain: 'Buksan nang direkta ang pahina ng pagbabayad',
  alreadySent: {
    ask: 'Naipadala na? Tingnan ngayon',
    notYet: 'Wala pang dumarating. Patuloy kaming titingin nang ilang sandali.',
  },
  facts: {
    amount: 'Halaga',
    order: 'Order',
    payment: 'Bayad',
    status: 'Katayuan',
    opened: 'Binuksan',
    checked: 'Huling tiningnan',
  },
  spoken: {
    minutesLeft: '{minutes} minuto na lang para magbayad',
    secondsLeft: '{seconds} segundo na lang para magbayad',
  },
  copyReceipt: 'Kopyahin ang detalye',
  copyForSupport: 'Kopyahin ang detalye para sa suporta',
  copyTextByHand: 'Kopyahin ang tekstong ito',
  qr: {
    tooLong: 'Masyadong mahaba ang link na ito para sa maliit na code.',
    enlarge: 'Palakihin ang QR code',
    save: 'I-save ang QR code bilang larawan',
    holds: 'Laman nito ang address na ito:',
  },
  showPayment: 'Tingnan ang bayad',
  gameControls: 'Arrow keys o gamepad para gumalaw, Enter o A para pumindot, Esc o B para isara.',
};
