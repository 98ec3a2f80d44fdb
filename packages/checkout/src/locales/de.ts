import { de as option } from '@stablepay/display/locales/de';
import type { CheckoutMessages } from '../messages/CheckoutMessages.ts';

/** German, with Sie. Not checked by a native speaker. */
export const de: CheckoutMessages = {
  locale: 'de',
  reviewed: false,
  option,
  panelLabel: 'Stablecoin-Zahlung',
  testRibbon: 'Test, kein echtes Geld',
  close: 'Schließen',
  eitherToken: 'USDT oder USDC',
  orderWithPrice: 'Bestellung {reference} · {price}',
  order: 'Bestellung {reference}',
  status: {
    idle: 'Bereit',
    creating: 'StablePay wird geöffnet…',
    awaitingPayment: 'Warten auf Zahlung',
    checking: 'Abfrage bei StablePay…',
    confirming: 'Warten auf Bestätigung',
    paid: 'Zahlung abgeschlossen',
    underpaid: 'Warten auf den Rest',
    overpaid: 'Liegt beim Shop',
    frozen: 'In Prüfung',
    expired: 'Abgelaufen',
    canceled: 'Abgebrochen',
    failed: 'Nicht bezahlt',
    unknown: 'Abfrage bei StablePay…',
  },
  checkedAgo: 'Vor {seconds}\u00a0s abgefragt',
  slow: 'Das dauert länger als üblich. Es wurde nichts abgebucht.',
  awaiting: {
    exchange:
      'Senden Sie von einer Börse? Das kann länger dauern und um Gebühren gekürzt ankommen.',
    scan: 'Mit dem Smartphone scannen oder',
    scanElsewhere: 'Oder mit einem anderen Gerät scannen',
    qrLabel: 'QR-Code der Zahlungsseite',
    open: 'Zahlungsseite öffnen',
    opensInNewTab: '(öffnet sich in einem neuen Tab)',
    copy: 'Link kopieren',
    copied: 'Kopiert',
    copyByHand: 'Diesen Link kopieren',
    cancel: 'Zahlung abbrechen',
    canceling: 'Wird abgebrochen…',
  },
  confirming: {
    title: 'Zahlung im Netzwerk gesehen',
    text: 'Die Bestätigung steht noch aus. Bitte zahlen Sie nicht noch einmal.',
  },
  paid: {
    title: 'Bezahlt',
    text: 'Der Shop hat Ihre Zahlung für die Bestellung {reference} erhalten.',
  },
  dontPayAgain: 'Bitte zahlen Sie nicht noch einmal.',
  endedText:
    'Beginnen Sie neu, um einen aktuellen Kurs zu erhalten. Falls Sie bereits Geld gesendet haben, zahlen Sie nicht doppelt. Kontaktieren Sie den Shop.',
  fundsSeenText:
    'Eine Zahlung wurde im Netzwerk gesehen. Bitte zahlen Sie nicht noch einmal. Der Shop kann Ihnen sagen, wie es weitergeht.',
  startAgain: 'Neu beginnen',
  problem: {
    title: 'Die Zahlungsseite ließ sich nicht öffnen',
    text: 'Es wurde nichts abgebucht. Versuchen Sie es erneut oder wählen Sie eine andere Zahlungsart.',
  },
  tryAgain: 'Erneut versuchen',
  connection: 'Wir können den Shop gerade nicht erreichen.',
};
