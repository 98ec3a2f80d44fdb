import { fr as option } from '@stablepay/display/locales/fr';
import type { CheckoutMessages } from '../messages/CheckoutMessages.ts';

/** French, with vous. Not checked by a native speaker. */
export const fr: CheckoutMessages = {
  locale: 'fr',
  reviewed: false,
  option,
  panelLabel: 'Paiement en stablecoins',
  testRibbon: 'Test, sans argent réel',
  close: 'Fermer',
  eitherToken: 'USDT ou USDC',
  orderWithPrice: 'Commande {reference} · {price}',
  order: 'Commande {reference}',
  status: {
    idle: 'Prêt',
    creating: 'Ouverture de StablePay…',
    awaitingPayment: 'En attente du paiement',
    checking: 'Vérification auprès de StablePay…',
    confirming: 'En attente de confirmation',
    paid: 'Paiement terminé',
    underpaid: 'En attente du solde',
    overpaid: 'Pris en charge par la boutique',
    frozen: 'En cours d’examen',
    expired: 'Expiré',
    canceled: 'Annulé',
    failed: 'Non payé',
    unknown: 'Vérification auprès de StablePay…',
  },
  notStarted: 'Non commencé',
  resumingStatus: 'Recherche de votre paiement…',
  checkedAgo: 'Vérifié il y a {seconds}\u00a0s',
  opening: {
    slow: 'Cela prend plus de temps que d’habitude. Aucun montant n’a été débité.',
    tryAgain: 'Réessayer',
  },
  awaiting: {
    scan: 'Scannez avec votre téléphone, ou',
    scanElsewhere: 'Ou scannez avec un autre appareil',
    qrLabel: 'QR code de la page de paiement',
    open: 'Ouvrir la page de paiement',
    opensInNewTab: '(s’ouvre dans un nouvel onglet)',
    copy: 'Copier le lien',
    copied: 'Copié',
    copyByHand: 'Copiez ce lien',
    cancel: 'Annuler le paiement',
    canceling: 'Annulation…',
    pageSlow: 'La page de paiement n’est pas encore prête. Nous réessayons.',
  },
  checking: {
    title: 'Vérification auprès de StablePay…',
    text: 'Le délai de paiement est écoulé. Nous vérifions si votre paiement est arrivé. Ne payez pas de nouveau.',
  },
  confirming: {
    title: 'Paiement détecté sur le réseau',
    text: 'En attente de confirmation. Ne payez pas de nouveau.',
  },
  paid: {
    title: 'Payé',
    titleWithAmount: '{amount} payés',
    text: 'La boutique a reçu votre paiement pour la commande {reference}.',
    lateText:
      'Votre paiement est arrivé après la fermeture de la page de paiement. La boutique l’a bien reçu pour la commande {reference}.',
  },
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
  unknown: { title: 'Nous vérifions ce paiement', text: 'Ne payez pas de nouveau.' },
  expired: {
    title: 'Cette page de paiement a expiré',
    text: 'Recommencez pour obtenir un nouveau taux. Si vous avez déjà envoyé des fonds, ne payez pas deux fois. Contactez la boutique.',
  },
  canceled: {
    title: 'Paiement annulé',
    text: 'Si vous avez déjà envoyé des fonds, contactez la boutique avant de payer de nouveau.',
  },
  failed: {
    title: 'Le paiement n’a pas abouti',
    text: 'Recommencez ou choisissez un autre moyen de paiement. Si vous avez déjà envoyé des fonds, contactez d’abord la boutique.',
  },
  fundsSeenText:
    'Un paiement a été détecté sur le réseau. Ne payez pas de nouveau. La boutique peut vous indiquer la suite.',
  startAgain: 'Recommencer',
  chooseOther: 'Choisir un autre moyen',
  contact: 'Contacter la boutique',
  problems: {
    offline: {
      title: 'Vous êtes hors ligne',
      text: 'Aucun montant n’a été débité. Réessayez une fois la connexion rétablie.',
    },
    unreachable: {
      title: 'Impossible d’ouvrir la page de paiement',
      text: 'Aucun montant n’a été débité. Réessayez ou choisissez un autre moyen de paiement.',
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
  tryAgain: 'Réessayer',
  notices: {
    connection: 'La boutique est injoignable pour le moment.',
    connectionWithDelay:
      'La boutique est injoignable pour le moment. Nouvelle vérification dans {seconds}\u00a0s.',
    checkNow: 'Vérifier maintenant',
    lost: 'Cette page a perdu le contact avec le paiement.',
    reconnect: 'Se reconnecter',
    cancelFailed: 'L’annulation a échoué. Le paiement est toujours ouvert.',
    cancelRefused: 'Ce paiement ne peut plus être annulé.',
    amountChanged: 'La commande a changé. Ce paiement porte toujours sur {price}.',
  },
  spoken: {
    minutesLeft: 'Il reste {minutes} min pour payer',
    secondsLeft: 'Il reste {seconds} s pour payer',
  },
};
