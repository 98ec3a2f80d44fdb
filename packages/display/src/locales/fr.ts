import type { DisplayMessages } from '../messages/DisplayMessages.ts';

/** French, with vous. Not checked by a native speaker. */
export const fr: DisplayMessages = {
  locale: 'fr',
  dir: 'ltr',
  reviewed: false,
  title: 'USDT | USDC Stablecoin Payment',
  shortTitle: 'USDT | USDC',
  accessibleName: 'Paiement en stablecoins USDT ou USDC',
  subline: 'Payez avec un portefeuille crypto ou par QR code',
  shortSubline: 'portefeuille ou QR',
  youPay: 'Vous payez {amount} USDT ou USDC',
  networkFees: 'Les frais de réseau sont fixés par votre portefeuille.',
  converted:
    'Le montant de {price} est converti en USDT ou USDC au taux en vigueur lors du paiement.',
  help: 'Après votre commande, une page sécurisée de StablePay s’ouvre. Choisissez-y la cryptomonnaie et le réseau, puis confirmez dans votre portefeuille ou scannez le code.',
  shortHelp: 'Ouvre la page sécurisée de StablePay.',
  networks: 'Réseaux',
  whatIsThis: 'Qu’est-ce que c’est\u202f?',
  explanation:
    'USDT et USDC sont des stablecoins conçus pour suivre le dollar américain. Pour payer, vous devez en détenir dans un portefeuille ou sur une plateforme.',
  byline: 'Paiement assuré par StablePay',
  payButton: 'Payer en USDT ou USDC',
  selectedAnnouncement: 'Paiement en stablecoins USDT ou USDC sélectionné',
  groupLegend: 'Moyen de paiement',
  stablecoin: 'Stablecoin',
  badge: 'Nous acceptons aussi USDT et USDC',
  close: 'Fermer',
  wallets: 'Portefeuilles',
  moreWallets: { one: '{count} autre portefeuille', other: '{count} autres portefeuilles' },
  continueInWallet: 'Continuer dans ce portefeuille',
  openWalletApp: 'Ouvrir l’application du portefeuille',
  walletOrAddress: 'portefeuille ou adresse',
  eitherCoin: '{amount} USDT ou USDC',
  youPayToken: 'Vous payez {amount} {token}',
  reasons: {
    belowMinimum: 'Indisponible pour les commandes de moins de {limit}',
    aboveMaximum: 'Indisponible pour les commandes de plus de {limit}',
    currency: 'Indisponible pour les prix en {currency}',
    unavailable: 'Temporairement indisponible',
  },
  states: {
    loading: {
      line: 'Ouverture de StablePay…',
      text: 'La page de paiement va s’ouvrir.',
    },
    slow: {
      line: 'Ouverture toujours en cours…',
      text: 'Cela prend plus de temps que d’habitude. Aucun montant n’a été débité.',
    },
    redirectFailed: {
      line: 'Page de paiement non ouverte',
      text: 'Impossible d’ouvrir la page de paiement. Aucun montant n’a été débité. Réessayez ou choisissez un autre moyen de paiement.',
    },
    returned: {
      line: 'Paiement non terminé',
      text: 'Vous pouvez poursuivre ce paiement jusqu’à l’expiration de la page.',
    },
    checking: {
      line: 'Vérification auprès de StablePay…',
      text: 'Nous vérifions si votre paiement est arrivé. Ne payez pas de nouveau.',
    },
    processing: {
      line: 'En attente de confirmation',
      text: 'Paiement détecté sur le réseau. En attente de confirmation.',
    },
    paid: { line: 'Payé', text: 'La boutique a reçu votre paiement.' },
    paidLate: {
      line: 'Payé',
      text: 'Votre paiement est arrivé après l’expiration de la page. La boutique l’a bien reçu.',
    },
    underpaid: { line: 'Paiement incomplet', text: 'Nous avons reçu moins que le total.' },
    overpaid: {
      line: 'Montant reçu supérieur au total',
      text: 'Nous avons reçu plus que le total. La boutique vous contactera.',
    },
    frozen: {
      line: 'En cours d’examen',
      text: 'Ce paiement est en cours d’examen. Ne payez pas de nouveau. La boutique vous contactera.',
    },
    unknown: {
      line: 'Vérification du paiement…',
      text: 'Nous vérifions ce paiement. Ne payez pas de nouveau.',
    },
    expired: {
      line: 'Page de paiement expirée',
      text: 'Cette page de paiement a expiré. Recommencez pour obtenir un nouveau taux. Si vous avez déjà envoyé des fonds, ne payez pas deux fois. Contactez-nous.',
    },
    canceled: {
      line: 'Paiement non terminé',
      text: 'Vous avez quitté la page de paiement. Si vous avez déjà envoyé des fonds, contactez-nous avant de payer de nouveau.',
    },
    failed: { line: 'Non payé', text: 'Le paiement n’a pas abouti.' },
    unreadable: {
      line: 'Boutique injoignable',
      text: 'La boutique est injoignable pour le moment.',
    },
  },
  paidWith: 'Payé en {token}',
  receivedOf: 'Nous avons reçu {received} sur {total} {token}.',
  checkingAgain: 'Nouvelle vérification dans {seconds}\u00a0s.',
  actions: {
    tryAgain: 'Réessayer',
    continuePayment: 'Poursuivre le paiement',
    payTheRest: 'Payer le solde',
    startAgain: 'Recommencer',
    chooseAnother: 'Choisir un autre moyen',
    contactShop: 'Contacter la boutique',
    viewTransaction: 'Voir la transaction',
  },
  gaming: {
    confirm: 'À confirmer\u00a0:',
    topUpButton: 'Recharger en USDT ou USDC',
    processing: 'Paiement détecté, en attente de confirmation',
    returnToGame: 'Revenir au jeu',
  },
};
