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
  checkedAgo: 'Tiningnan {seconds} segundo ang nakalipas',
  slow: 'Mas matagal ito kaysa karaniwan. Wala pang siningil sa iyo.',
  awaiting: {
    exchange:
      'Magpapadala mula sa exchange? Maaaring mas matagal at kulang ang dumating dahil sa bayarin.',
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
  },
  confirming: {
    title: 'Nakita na ang bayad sa network',
    text: 'Naghihintay ng kumpirmasyon. Huwag munang magbayad muli.',
  },
  paid: {
    title: 'Bayad na',
    text: 'Natanggap na ng tindahan ang bayad mo para sa order {reference}.',
  },
  dontPayAgain: 'Huwag munang magbayad muli.',
  endedText:
    'Magsimula muli para sa bagong rate. Kung nakapagpadala ka na ng pondo, huwag magbayad nang dalawang beses. Makipag-ugnayan sa tindahan.',
  fundsSeenText:
    'May nakitang bayad sa network. Huwag munang magbayad muli. Masasabi sa iyo ng tindahan ang susunod na hakbang.',
  startAgain: 'Magsimula muli',
  problem: {
    title: 'Hindi namin mabuksan ang payment page',
    text: 'Wala pang siningil sa iyo. Subukan muli o pumili ng ibang paraan.',
  },
  tryAgain: 'Subukan muli',
  connection: 'Hindi kami makakonekta sa tindahan sa ngayon.',
};
