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
  checkedAgo: 'Vérifié il y a {seconds}\u00a0s',
  slow: 'Cela prend plus de temps que d’habitude. Aucun montant n’a été débité.',
  awaiting: {
    exchange:
      'Envoi depuis une plateforme d’échange ? Cela peut prendre plus de temps et arriver amputé des frais.',
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
  },
  confirming: {
    title: 'Paiement détecté sur le réseau',
    text: 'En attente de confirmation. Ne payez pas de nouveau.',
  },
  paid: {
    title: 'Payé',
    text: 'La boutique a reçu votre paiement pour la commande {reference}.',
  },
  dontPayAgain: 'Ne payez pas de nouveau.',
  endedText:
    'Recommencez pour obtenir un nouveau taux. Si vous avez déjà envoyé des fonds, ne payez pas deux fois. Contactez la boutique.',
  fundsSeenText:
    'Un paiement a été détecté sur le réseau. Ne payez pas de nouveau. La boutique peut vous indiquer la suite.',
  startAgain: 'Recommencer',
  problem: {
    title: 'Impossible d’ouvrir la page de paiement',
    text: 'Aucun montant n’a été débité. Réessayez ou choisissez un autre moyen de paiement.',
  },
  tryAgain: 'Réessayer',
  connection: 'La boutique est injoignable pour le moment.',
};
