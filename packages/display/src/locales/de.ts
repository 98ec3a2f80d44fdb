import type { DisplayMessages } from '../messages/DisplayMessages.ts';

/** German, with Sie. Not checked by a native speaker. */
export const de: DisplayMessages = {
  locale: 'de',
  dir: 'ltr',
  reviewed: false,
  title: 'USDT | USDC Stablecoin Payment',
  shortTitle: 'USDT | USDC',
  accessibleName: 'Stablecoin-Zahlung mit USDT oder USDC',
  subline: 'Mit Krypto-Wallet oder QR-Code bezahlen',
  shortSubline: 'Wallet oder QR-Code',
  youPay: 'Sie zahlen {amount} USDT oder USDC',
  networkFees: 'Die Netzwerkgebühren bestimmt Ihre Wallet.',
  converted: '{price} werden bei der Zahlung zum aktuellen Kurs in USDT oder USDC umgerechnet.',
  help: 'Nach der Bestellung öffnet sich die sichere Seite von StablePay. Wählen Sie dort Coin und Netzwerk und bestätigen Sie in Ihrer Wallet oder scannen Sie den Code.',
  shortHelp: 'Öffnet die sichere Seite von StablePay.',
  networks: 'Netzwerke',
  whatIsThis: 'Was ist das?',
  explanation:
    'USDT und USDC sind Stablecoins, die dem US-Dollar folgen sollen. Zum Bezahlen benötigen Sie ein Guthaben in einer Krypto-Wallet oder bei einer Kryptobörse.',
  byline: 'Zahlungsabwicklung durch StablePay',
  payButton: 'Mit USDT oder USDC bezahlen',
  selectedAnnouncement: 'Stablecoin-Zahlung mit USDT oder USDC ausgewählt',
  groupLegend: 'Zahlungsart',
  stablecoin: 'Stablecoin',
  badge: 'Wir akzeptieren auch USDT und USDC',
  close: 'Schließen',
  wallets: 'Wallets',
  moreWallets: { one: '{count} weitere Wallet', other: '{count} weitere Wallets' },
  continueInWallet: 'In dieser Wallet fortfahren',
  openWalletApp: 'Wallet-App öffnen',
  walletOrAddress: 'Wallet oder Adresse',
  eitherCoin: '{amount} USDT oder USDC',
  youPayToken: 'Sie zahlen {amount} {token}',
  reasons: {
    belowMinimum: 'Nicht verfügbar für Bestellungen unter {limit}',
    aboveMaximum: 'Nicht verfügbar für Bestellungen über {limit}',
    currency: 'Nicht verfügbar für Preise in {currency}',
    unavailable: 'Vorübergehend nicht verfügbar',
  },
  states: {
    loading: { line: 'StablePay wird geöffnet…', text: 'Die Zahlungsseite öffnet sich gleich.' },
    slow: {
      line: 'Wird noch geöffnet…',
      text: 'Das dauert länger als üblich. Es wurde nichts abgebucht.',
    },
    redirectFailed: {
      line: 'Zahlungsseite nicht geöffnet',
      text: 'Die Zahlungsseite ließ sich nicht öffnen. Es wurde nichts abgebucht. Versuchen Sie es erneut oder wählen Sie eine andere Zahlungsart.',
    },
    returned: {
      line: 'Zahlung nicht abgeschlossen',
      text: 'Sie können dieselbe Zahlung fortsetzen, bis die Seite abläuft.',
    },
    checking: {
      line: 'Abfrage bei StablePay…',
      text: 'Wir prüfen, ob Ihre Zahlung angekommen ist. Bitte zahlen Sie nicht noch einmal.',
    },
    processing: {
      line: 'Warten auf Bestätigung',
      text: 'Zahlung im Netzwerk gesehen. Die Bestätigung steht noch aus.',
    },
    paid: { line: 'Bezahlt', text: 'Der Shop hat Ihre Zahlung erhalten.' },
    paidLate: {
      line: 'Bezahlt',
      text: 'Ihre Zahlung kam nach Ablauf der Seite an. Der Shop hat sie erhalten.',
    },
    underpaid: {
      line: 'Nicht vollständig bezahlt',
      text: 'Wir haben weniger als den Gesamtbetrag erhalten.',
    },
    overpaid: {
      line: 'Mehr als der Gesamtbetrag erhalten',
      text: 'Wir haben mehr als den Gesamtbetrag erhalten. Der Shop wird sich bei Ihnen melden.',
    },
    frozen: {
      line: 'In Prüfung',
      text: 'Diese Zahlung wird geprüft. Bitte zahlen Sie nicht noch einmal. Der Shop wird sich bei Ihnen melden.',
    },
    unknown: {
      line: 'Zahlung wird geprüft…',
      text: 'Wir prüfen diese Zahlung. Bitte zahlen Sie nicht noch einmal.',
    },
    expired: {
      line: 'Zahlungsseite abgelaufen',
      text: 'Diese Zahlungsseite ist abgelaufen. Beginnen Sie neu, um einen aktuellen Kurs zu erhalten. Falls Sie bereits Geld gesendet haben, zahlen Sie nicht doppelt. Kontaktieren Sie uns.',
    },
    canceled: {
      line: 'Zahlung nicht abgeschlossen',
      text: 'Sie haben die Zahlungsseite verlassen. Falls Sie bereits Geld gesendet haben, kontaktieren Sie uns, bevor Sie erneut zahlen.',
    },
    failed: { line: 'Nicht bezahlt', text: 'Die Zahlung ist fehlgeschlagen.' },
    unreadable: {
      line: 'Shop nicht erreichbar',
      text: 'Wir können den Shop gerade nicht erreichen.',
    },
  },
  paidWith: 'Mit {token} bezahlt',
  receivedOf: 'Wir haben {received} von {total} {token} erhalten.',
  checkingAgain: 'Nächste Abfrage in {seconds}\u00a0s.',
  actions: {
    tryAgain: 'Erneut versuchen',
    continuePayment: 'Zahlung fortsetzen',
    payTheRest: 'Rest bezahlen',
    startAgain: 'Neu beginnen',
    chooseAnother: 'Andere Zahlungsart wählen',
    contactShop: 'Shop kontaktieren',
    viewTransaction: 'Transaktion ansehen',
  },
  gaming: {
    confirm: 'Bitte prüfen:',
    topUpButton: 'Mit USDT oder USDC aufladen',
    processing: 'Zahlung gesehen, Bestätigung steht aus',
    returnToGame: 'Zurück zum Spiel',
  },
};
