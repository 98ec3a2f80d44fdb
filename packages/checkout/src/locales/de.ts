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
  notStarted: 'Nicht gestartet',
  resumingStatus: 'Ihre Zahlung wird gesucht…',
  checkedAgo: 'Vor {seconds}\u00a0s abgefragt',
  opening: {
    slow: 'Das dauert länger als üblich. Es wurde nichts abgebucht.',
    tryAgain: 'Erneut versuchen',
  },
  awaiting: {
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
    pageSlow: 'Die Zahlungsseite ist noch nicht bereit. Wir versuchen es weiter.',
  },
  checking: {
    title: 'Abfrage bei StablePay…',
    text: 'Die Zeit zum Bezahlen ist abgelaufen. Wir prüfen, ob Ihre Zahlung angekommen ist. Bitte zahlen Sie nicht noch einmal.',
  },
  confirming: {
    title: 'Zahlung im Netzwerk gesehen',
    text: 'Die Bestätigung steht noch aus. Bitte zahlen Sie nicht noch einmal.',
  },
  paid: {
    title: 'Bezahlt',
    titleWithAmount: '{amount} bezahlt',
    text: 'Der Shop hat Ihre Zahlung für die Bestellung {reference} erhalten.',
    lateText:
      'Ihre Zahlung kam an, nachdem die Zahlungsseite geschlossen war. Der Shop hat sie für die Bestellung {reference} erhalten.',
  },
  underpaid: {
    title: 'Wir haben weniger als den Gesamtbetrag erhalten',
    text: 'Bezahlen Sie den Rest auf der Zahlungsseite oder kontaktieren Sie den Shop. Bitte starten Sie keine neue Zahlung.',
    titleWithAmounts: '{received} von {due} erhalten',
    textWithAmounts:
      'Es fehlen noch {missing}. Bezahlen Sie den Rest oder kontaktieren Sie den Shop. Bitte starten Sie keine neue Zahlung.',
    payTheRest: 'Rest bezahlen',
  },
  overpaid: {
    title: 'Wir haben mehr als den Gesamtbetrag erhalten',
    text: 'Der Shop wird sich bei Ihnen melden.',
  },
  frozen: {
    title: 'Diese Zahlung wird geprüft',
    text: 'Bitte zahlen Sie nicht noch einmal. Der Shop wird sich bei Ihnen melden.',
  },
  unknown: {
    title: 'Wir prüfen diese Zahlung',
    text: 'Bitte zahlen Sie nicht noch einmal.',
  },
  expired: {
    title: 'Diese Zahlungsseite ist abgelaufen',
    text: 'Beginnen Sie neu, um einen aktuellen Kurs zu erhalten. Falls Sie bereits Geld gesendet haben, zahlen Sie nicht doppelt. Kontaktieren Sie den Shop.',
  },
  canceled: {
    title: 'Zahlung abgebrochen',
    text: 'Falls Sie bereits Geld gesendet haben, kontaktieren Sie den Shop, bevor Sie erneut zahlen.',
  },
  failed: {
    title: 'Die Zahlung ist fehlgeschlagen',
    text: 'Beginnen Sie neu oder wählen Sie eine andere Zahlungsart. Falls Sie bereits Geld gesendet haben, kontaktieren Sie zuerst den Shop.',
  },
  fundsSeenText:
    'Eine Zahlung wurde im Netzwerk gesehen. Bitte zahlen Sie nicht noch einmal. Der Shop kann Ihnen sagen, wie es weitergeht.',
  startAgain: 'Neu beginnen',
  chooseOther: 'Andere Zahlungsart wählen',
  contact: 'Shop kontaktieren',
  problems: {
    offline: {
      title: 'Sie sind offline',
      text: 'Es wurde nichts abgebucht. Versuchen Sie es erneut, sobald Sie verbunden sind.',
    },
    unreachable: {
      title: 'Die Zahlungsseite ließ sich nicht öffnen',
      text: 'Es wurde nichts abgebucht. Versuchen Sie es erneut oder wählen Sie eine andere Zahlungsart.',
    },
    busy: {
      title: 'Der Zahlungsdienst ist ausgelastet',
      text: 'Es wurde nichts abgebucht. Versuchen Sie es in Kürze erneut oder wählen Sie eine andere Zahlungsart.',
    },
    orderUnknown: {
      title: 'Wir finden diese Bestellung nicht',
      text: 'Es wurde nichts abgebucht. Gehen Sie zurück zum Shop und bestellen Sie erneut.',
    },
    setup: {
      title: 'Stablecoin-Zahlung ist nicht verfügbar',
      text: 'Es wurde nichts abgebucht. Wählen Sie eine andere Zahlungsart oder kontaktieren Sie den Shop.',
    },
    page: {
      title: 'Diese Zahlungsseite kann nicht geöffnet werden',
      text: 'Ihrer Adresse vertraut dieser Shop nicht. Es wurde nichts abgebucht. Kontaktieren Sie den Shop.',
    },
  },
  tryAgain: 'Erneut versuchen',
  notices: {
    connection: 'Wir können den Shop gerade nicht erreichen.',
    connectionWithDelay:
      'Wir können den Shop gerade nicht erreichen. Nächste Abfrage in {seconds}\u00a0s.',
    checkNow: 'Jetzt abfragen',
    lost: 'Diese Seite hat die Verbindung zur Zahlung verloren.',
    reconnect: 'Neu verbinden',
    cancelFailed: 'Das Abbrechen ist fehlgeschlagen. Die Zahlung ist noch offen.',
    cancelRefused: 'Diese Zahlung kann nicht mehr abgebrochen werden.',
    amountChanged: 'Die Bestellung hat sich geändert. Diese Zahlung gilt weiterhin für {price}.',
  },
  spoken: {
    minutesLeft: 'Noch {minutes} min Zeit zum Bezahlen',
    secondsLeft: 'Noch {seconds} s Zeit zum Bezahlen',
  },
};
