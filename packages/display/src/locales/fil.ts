import type { DisplayMessages } from '../messages/DisplayMessages.ts';

/** Filipino, with the English words usual in payments. Not checked by a native speaker. */
export const fil: DisplayMessages = {
  locale: 'fil',
  dir: 'ltr',
  reviewed: false,
  title: 'USDT | USDC Stablecoin Payment',
  shortTitle: 'USDT | USDC',
  accessibleName: 'Pagbabayad gamit ang stablecoin na USDT o USDC',
  subline: 'Magbayad gamit ang crypto wallet o QR code',
  shortSubline: 'wallet o QR',
  youPay: 'Magbabayad ka ng {amount} USDT o USDC',
  networkFees: 'Ang iyong wallet ang nagtatakda ng network fee.',
  converted:
    'Iko-convert ang {price} sa USDT o USDC ayon sa kasalukuyang rate sa iyong pagbabayad.',
  help: 'Pagkatapos mong mag-order, magbubukas ang ligtas na page ng StablePay. Piliin doon ang coin at network, saka kumpirmahin sa iyong wallet o i-scan ang code.',
  shortHelp: 'Magbubukas ang ligtas na page ng StablePay.',
  networks: 'Mga network',
  whatIsThis: 'Ano ito?',
  explanation:
    'Ang USDT at USDC ay mga stablecoin na idinisenyong sumunod sa halaga ng US dollar. Kailangan mong may hawak nito sa crypto wallet o exchange account.',
  byline: 'Pinoproseso ng StablePay ang pagbabayad',
  payButton: 'Magbayad ng USDT o USDC',
  selectedAnnouncement: 'Napili ang pagbabayad gamit ang stablecoin na USDT o USDC',
  groupLegend: 'Paraan ng pagbabayad',
  stablecoin: 'Stablecoin',
  badge: 'Tumatanggap din kami ng USDT at USDC',
  close: 'Isara',
  wallets: 'Mga wallet',
  moreWallets: { one: '{count} pang wallet', other: '{count} pang wallet' },
  continueInWallet: 'Magpatuloy sa wallet na ito',
  openWalletApp: 'Buksan ang wallet app',
  walletOrAddress: 'wallet o address',
  eitherCoin: '{amount} USDT o USDC',
  youPayToken: 'Magbabayad ka ng {amount} {token}',
  reasons: {
    belowMinimum: 'Hindi magagamit sa order na mababa sa {limit}',
    aboveMaximum: 'Hindi magagamit sa order na higit sa {limit}',
    currency: 'Hindi magagamit sa presyong nasa {currency}',
    unavailable: 'Pansamantalang hindi magagamit',
  },
  states: {
    loading: {
      line: 'Binubuksan ang StablePay…',
      text: 'Magbubukas ang payment page sa ilang sandali.',
    },
    slow: {
      line: 'Binubuksan pa rin…',
      text: 'Mas matagal ito kaysa karaniwan. Wala pang siningil sa iyo.',
    },
    redirectFailed: {
      line: 'Hindi nabuksan ang payment page',
      text: 'Hindi namin mabuksan ang payment page. Wala pang siningil sa iyo. Subukan muli o pumili ng ibang paraan.',
    },
    returned: {
      line: 'Hindi pa tapos ang pagbabayad',
      text: 'Maaari mong ituloy ang parehong pagbabayad hanggang mag-expire ang page.',
    },
    checking: {
      line: 'Kinukumpirma sa StablePay…',
      text: 'Inaalam namin kung dumating na ang bayad mo. Huwag munang magbayad muli.',
    },
    processing: {
      line: 'Naghihintay ng kumpirmasyon',
      text: 'Nakita na ang bayad sa network. Naghihintay ng kumpirmasyon.',
    },
    paid: { line: 'Bayad na', text: 'Natanggap na ng tindahan ang bayad mo.' },
    paidLate: {
      line: 'Bayad na',
      text: 'Dumating ang bayad mo matapos mag-expire ang page. Natanggap na ito ng tindahan.',
    },
    underpaid: {
      line: 'Kulang ang bayad',
      text: 'Mas mababa sa kabuuang halaga ang natanggap namin.',
    },
    overpaid: {
      line: 'Sobra ang natanggap na bayad',
      text: 'Mas mataas sa kabuuang halaga ang natanggap namin. Makikipag-ugnayan sa iyo ang tindahan.',
    },
    frozen: {
      line: 'Sinusuri pa',
      text: 'Sinusuri pa ang bayad na ito. Huwag munang magbayad muli. Makikipag-ugnayan sa iyo ang tindahan.',
    },
    unknown: {
      line: 'Tinitingnan ang bayad na ito…',
      text: 'Tinitingnan namin ang bayad na ito. Huwag munang magbayad muli.',
    },
    expired: {
      line: 'Nag-expire ang payment page',
      text: 'Nag-expire na ang payment page na ito. Magsimula muli para sa bagong rate. Kung nakapagpadala ka na ng pondo, huwag magbayad nang dalawang beses. Makipag-ugnayan sa amin.',
    },
    canceled: {
      line: 'Hindi pa tapos ang pagbabayad',
      text: 'Umalis ka sa payment page. Kung nakapagpadala ka na ng pondo, makipag-ugnayan muna sa amin bago magbayad muli.',
    },
    failed: { line: 'Hindi bayad', text: 'Hindi natuloy ang pagbabayad.' },
    unreadable: {
      line: 'Hindi makakonekta sa tindahan',
      text: 'Hindi kami makakonekta sa tindahan sa ngayon.',
    },
  },
  paidWith: 'Binayaran gamit ang {token}',
  receivedOf: 'Natanggap namin ang {received} sa {total} {token}.',
  checkingAgain: 'Titingnan muli sa loob ng {seconds} segundo.',
  actions: {
    tryAgain: 'Subukan muli',
    continuePayment: 'Ituloy ang pagbabayad',
    payTheRest: 'Bayaran ang kulang',
    startAgain: 'Magsimula muli',
    chooseAnother: 'Pumili ng ibang paraan',
    contactShop: 'Kontakin ang tindahan',
    viewTransaction: 'Tingnan ang transaksyon',
  },
  gaming: {
    confirm: 'Kumpirmahin:',
    topUpButton: 'Mag-top up ng USDT o USDC',
    processing: 'Nakita na ang bayad, naghihintay ng kumpirmasyon',
    returnToGame: 'Bumalik sa laro',
  },
};
