import type { DetailMessages } from '../../messages/DetailMessages.ts';

/** German, with Sie. Not checked by a native speaker. */
export const deDetails: DetailMessages = {
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
  canceled: {
    title: 'Zahlung abgebrochen',
    text: 'Falls Sie bereits Geld gesendet haben, kontaktieren Sie den Shop, bevor Sie erneut zahlen.',
  },
  failed: {
    title: 'Die Zahlung ist fehlgeschlagen',
    text: 'Beginnen Sie neu oder wählen Sie eine andere Zahlungsart. Falls Sie bereits Geld gesendet haben, kontaktieren Sie zuerst den Shop.',
  },
  checkingText:
    'Die Zeit zum Bezahlen ist abgelaufen. Wir prüfen, ob Ihre Zahlung angekommen ist. Bitte zahlen Sie nicht noch einmal.',
  checkNow: 'Jetzt abfragen',
  unknownTitle: 'Wir prüfen diese Zahlung',
  expiredTitle: 'Diese Zahlungsseite ist abgelaufen',
  chooseOther: 'Andere Zahlungsart wählen',
  paidAmount: '{amount} bezahlt',
  paidLate:
    'Ihre Zahlung kam an, nachdem die Zahlungsseite geschlossen war. Der Shop hat sie für die Bestellung {reference} erhalten.',
  rateLocked: 'Der Kurs ist für diese Zahlung festgelegt.',
  contact: 'Shop kontaktieren',
  notices: {
    connectionWithDelay:
      'Wir können den Shop gerade nicht erreichen. Nächste Abfrage in {seconds}\u00a0s.',
    lost: 'Diese Seite hat die Verbindung zur Zahlung verloren.',
    reconnect: 'Neu verbinden',
    windowBlocked:
      'Der Browser hat kein neues Fenster geöffnet. Drücken Sie noch einmal, um die Zahlungsseite hier zu öffnen.',
    cancelFailed: 'Das Abbrechen ist fehlgeschlagen. Die Zahlung ist noch offen.',
    cancelRefused: 'Diese Zahlung kann nicht mehr abgebrochen werden.',
    amountChanged: 'Die Bestellung hat sich geändert. Diese Zahlung gilt weiterhin für {price}.',
  },
  problems: {
    offline: {
      title: 'Sie sind offline',
      text: 'Es wurde nichts abgebucht. Versuchen Sie es erneut, sobald Sie verbunden sind.',
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
  openPlain: 'Zahlungsseite direkt öffnen',
  alreadySent: {
    ask: 'Schon gesendet? Jetzt prüfen',
    notYet: 'Bisher ist nichts angekommen. Wir sehen noch eine Weile nach.',
  },
  facts: {
    amount: 'Betrag',
    order: 'Bestellung',
    payment: 'Zahlung',
    status: 'Status',
    opened: 'Geöffnet',
    checked: 'Zuletzt geprüft',
  },
  spoken: {
    minutesLeft: 'Noch {minutes} min Zeit zum Bezahlen',
    secondsLeft: 'Noch {seconds} s Zeit zum Bezahlen',
  },
  copyReceipt: 'Angaben kopieren',
  copyForSupport: 'Angaben für den Support kopieren',
  copyTextByHand: 'Diesen Text kopieren',
  qr: {
    tooLong: 'Dieser Link ist zu lang für einen kleinen Code.',
    enlarge: 'QR-Code vergrößern',
    save: 'QR-Code als Bild speichern',
    holds: 'Er enthält diese Adresse:',
  },
  showPayment: 'Zahlung anzeigen',
  gameControls: 'Pfeiltasten oder Gamepad bewegen, Enter oder A drückt, Esc oder B schließt.',
};
