import { fil as option } from '@stablepay/display/locales/fil';
import type { CheckoutMessages } from '../messages/CheckoutMessages.ts';

/** Filipino, with the English words usual in payments. Not checked by a native speaker. */
export const fil: CheckoutMessages = {
  locale: 'fil',
  reviewed: false,
  option,
  panelLabel: 'Pagbabayad gamit ang stablecoin',
  testRibbon: 'Test, hindi totoong pera',
  close: 'Isara',
  eitherToken: 'USDT o USDC',
  orderWithPrice: 'Order {reference} · {price}',
  order: 'Order {reference}',
  status: {
    idle: 'Handa na',
    creating: 'Binubuksan ang StablePay…',
    awaitingPayment: 'Naghihintay ng bayad',
    checking: 'Kinukumpirma sa StablePay…',
    confirming: 'Naghihintay ng kumpirmasyon',
    paid: 'Kumpleto na ang bayad',
    underpaid: 'Naghihintay ng kulang na bayad',
    overpaid: 'Inaasikaso ng tindahan',
    frozen: 'Sinusuri pa',
    expired: 'Nag-expire na',
    canceled: 'Kinansela',
    failed: 'Hindi bayad',
    unknown: 'Kinukumpirma sa StablePay…',
  },
  notStarted: 'Hindi pa nasisimulan',
  resumingStatus: 'Hinahanap ang bayad mo…',
  checkedAgo: 'Tiningnan {seconds} segundo ang nakalipas',
  opening: {
    slow: 'Mas matagal ito kaysa karaniwan. Wala pang siningil sa iyo.',
    tryAgain: 'Subukan muli',
  },
  awaiting: {
    scan: 'I-scan gamit ang iyong phone, o',
    scanElsewhere: 'O i-scan gamit ang ibang device',
    qrLabel: 'QR code ng payment page',
    open: 'Buksan ang payment page',
    opensInNewTab: '(magbubukas sa bagong tab)',
    copy: 'Kopyahin ang link',
    copied: 'Nakopya',
    copyByHand: 'Kopyahin ang link na ito',
    cancel: 'Kanselahin ang bayad',
    canceling: 'Kinakansela…',
    pageSlow: 'Hindi pa handa ang payment page. Patuloy naming sinusubukan.',
  },
  checking: {
    title: 'Kinukumpirma sa StablePay…',
    text: 'Tapos na ang oras ng pagbabayad. Inaalam namin kung dumating na ang bayad mo. Huwag munang magbayad muli.',
  },
  confirming: {
    title: 'Nakita na ang bayad sa network',
    text: 'Naghihintay ng kumpirmasyon. Huwag munang magbayad muli.',
  },
  paid: {
    title: 'Bayad na',
    titleWithAmount: 'Bayad na ang {amount}',
    text: 'Natanggap na ng tindahan ang bayad mo para sa order {reference}.',
    lateText:
      'Dumating ang bayad mo matapos magsara ang payment page. Natanggap na ito ng tindahan para sa order {reference}.',
  },
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
  unknown: {
    title: 'Tinitingnan namin ang bayad na ito',
    text: 'Huwag munang magbayad muli.',
  },
  expired: {
    title: 'Nag-expire na ang payment page na ito',
    text: 'Magsimula muli para sa bagong rate. Kung nakapagpadala ka na ng pondo, huwag magbayad nang dalawang beses. Makipag-ugnayan sa tindahan.',
  },
  canceled: {
    title: 'Kinansela ang pagbabayad',
    text: 'Kung nakapagpadala ka na ng pondo, makipag-ugnayan muna sa tindahan bago magbayad muli.',
  },
  failed: {
    title: 'Hindi natuloy ang pagbabayad',
    text: 'Magsimula muli o pumili ng ibang paraan. Kung nakapagpadala ka na ng pondo, makipag-ugnayan muna sa tindahan.',
  },
  fundsSeenText:
    'May nakitang bayad sa network. Huwag munang magbayad muli. Masasabi sa iyo ng tindahan ang susunod na hakbang.',
  startAgain: 'Magsimula muli',
  chooseOther: 'Pumili ng ibang paraan',
  contact: 'Kontakin ang tindahan',
  problems: {
    offline: {
      title: 'Offline ka',
      text: 'Wala pang siningil sa iyo. Subukan muli kapag nakakonekta ka na.',
    },
    unreachable: {
      title: 'Hindi namin mabuksan ang payment page',
      text: 'Wala pang siningil sa iyo. Subukan muli o pumili ng ibang paraan.',
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
  tryAgain: 'Subukan muli',
  notices: {
    connection: 'Hindi kami makakonekta sa tindahan sa ngayon.',
    connectionWithDelay:
      'Hindi kami makakonekta sa tindahan sa ngayon. Titingnan muli sa loob ng {seconds} segundo.',
    checkNow: 'Tingnan ngayon',
    lost: 'Nawalan ng koneksyon sa bayad ang page na ito.',
    reconnect: 'Kumonekta muli',
    cancelFailed: 'Hindi nakansela. Bukas pa rin ang pagbabayad.',
    cancelRefused: 'Hindi na makakansela ang pagbabayad na ito.',
    amountChanged: 'Nagbago ang order. {price} pa rin ang pagbabayad na ito.',
  },
  spoken: {
    minutesLeft: '{minutes} minuto na lang para magbayad',
    secondsLeft: '{seconds} segundo na lang para magbayad',
  },
};
