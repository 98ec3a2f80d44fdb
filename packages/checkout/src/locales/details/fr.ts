import type { DetailMessages } from '../../messages/DetailMessages.ts';

/** French, with vous. Not checked by a native speaker. */
export const frDetails: DetailMessages = {
  underpaid: {
    title: 'Nous avons reçu moins que le total',
    text: 'Payez le solde sur la page de paiement ou contactez la boutique. Ne commencez pas de nouveau paiement.',
    titleWithAmounts: '{received} reçus sur {due}',
    textWithAmounts:
      'Il reste {missing} à payer. Payez le solde ou contactez la boutique. Ne commencez pas de nouveau paiement.',
    payTheRest: 'Payer le solde',
  },
  overpaid: {
    title: 'Nous avons reçu plus que le total',
    text: 'La boutique vous contactera.',
  },
  frozen: {
    title: 'Ce paiement est en cours d’examen',
    text: 'Ne payez pas de nouveau. La boutique vous contactera.',
  },
  canceled: {
    title: 'Paiement annulé',
    text: 'Si vous avez déjà envoyé des fonds, contactez la boutique avant de payer de nouveau.',
  },
  failed: {
    title: 'Le paiement n’a pas abouti',
    text: 'Recommencez ou choisissez un autre moyen de paiement. Si vous avez déjà envoyé des fonds, contactez d’abord la boutique.',
  },
  checkingText:
    'Le délai de paiement est écoulé. Nous vérifions si votre paiement est arrivé. Ne payez pas de nouveau.',
  checkNow: 'Vérifier maintenant',
  unknownTitle: 'Nous vérifions ce paiement',
  expiredTitle: 'Cette page de paiement a expiré',
  chooseOther: 'Choisir un autre moyen',
  paidAmount: '{amount} payés',
  paidLate:
    'Votre paiement est arrivé après la fermeture de la page de paiement. La boutique l’a bien reçu pour la commande {reference}.',
  rateLocked: 'Le taux est fixé pour ce paiement.',
  contact: 'Contacter la boutique',
  notices: {
    connectionWithDelay:
      'La boutique est injoignable pour le moment. Nouvelle vérification dans {seconds}\u00a0s.',
    lost: 'Cette page a perdu le contact avec le paiement.',
    reconnect: 'Se reconnecter',
    windowBlocked:
      'Le navigateur n’a pas ouvert de fenêtre. Appuyez de nouveau pour ouvrir ici la page de paiement.',
    cancelFailed: 'L’annulation a échoué. Le paiement est toujours ouvert.',
    cancelRefused: 'Ce paiement ne peut plus être annulé.',
    amountChanged: 'La commande a changé. Ce paiement porte toujours sur {price}.',
  },
  problems: {
    offline: {
      title: 'Vous êtes hors ligne',
      text: 'Aucun montant n’a été débité. Réessayez une fois la connexion rétablie.',
    },
    busy: {
      title: 'Le service de paiement est surchargé',
      text: 'Aucun montant n’a été débité. Réessayez dans un moment ou choisissez un autre moyen de paiement.',
    },
    orderUnknown: {
      title: 'Cette commande est introuvable',
      text: 'Aucun montant n’a été débité. Retournez à la boutique et passez de nouveau commande.',
    },
    setup: {
      title: 'Le paiement en stablecoins est indisponible',
      text: 'Aucun montant n’a été débité. Choisissez un autre moyen de paiement ou contactez la boutique.',
    },
    page: {
      title: 'Cette page de paiement ne peut pas être ouverte',
      text: 'Son adresse n’est pas reconnue par cette boutique. Aucun montant n’a été débité. Contactez la boutique.',
    },
  },
  openPlain: 'Ouvrir directement la page de paiement',
  alreadySent: {
    ask: 'Déjà envoyé ? Vérifier maintenant',
    notYet: 'Rien n’est encore arrivé. Nous continuons de vérifier quelque temps.',
  },
  facts: {
    amount: 'Montant',
    order: 'Commande',
    payment: 'Paiement',
    status: 'État',
    opened: 'Ouvert le',
    checked: 'Dernière vérification',
  },
  spoken: {
    minutesLeft: 'Il reste {minutes} min pour payer',
    secondsLeft: 'Il reste {seconds} s pour payer',
  },
  copyReceipt: 'Copier les détails',
  copyForSupport: 'Copier les détails pour l’assistance',
  copyTextByHand: 'Copiez ce texte',
  qr: {
    tooLong: 'Ce lien est trop long pour un petit code.',
    enlarge: 'Agrandir le code QR',
    save: 'Enregistrer le code QR comme image',
    holds: 'Il contient cette adresse :',
  },
  showPayment: 'Voir le paiement',
  gameControls:
    'Flèches ou manette pour se déplacer, Entrée ou A pour valider, Échap ou B pour fermer.',
};
