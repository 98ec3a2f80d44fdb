import type { DisplayMessages } from '../messages/DisplayMessages.ts';

/** Spanish, with usted, in words common to Spain and Latin America. Not checked by a native speaker. */
export const es: DisplayMessages = {
  locale: 'es',
  dir: 'ltr',
  reviewed: false,
  title: 'USDT | USDC Stablecoin Payment',
  shortTitle: 'USDT | USDC',
  accessibleName: 'Pago con stablecoins USDT o USDC',
  subline: 'Pague desde una billetera cripto o con código QR',
  shortSubline: 'billetera o QR',
  youPay: 'Usted paga {amount} USDT o USDC',
  networkFees: 'Su billetera fija las comisiones de red.',
  converted: '{price} se convierte a USDT o USDC al tipo de cambio vigente en el momento del pago.',
  help: 'Después de hacer el pedido, se abre una página segura de StablePay. Elija allí la moneda y la red, y confirme en su billetera o escanee el código.',
  shortHelp: 'Abre la página segura de StablePay.',
  networks: 'Redes',
  whatIsThis: '¿Qué es esto?',
  explanation:
    'USDT y USDC son stablecoins diseñadas para seguir el dólar estadounidense. Para pagar, debe tener saldo en una billetera cripto o en una cuenta de exchange.',
  byline: 'Pago gestionado por StablePay',
  payButton: 'Pagar con USDT o USDC',
  selectedAnnouncement: 'Pago con stablecoins USDT o USDC seleccionado',
  groupLegend: 'Método de pago',
  stablecoin: 'Stablecoin',
  badge: 'También aceptamos USDT y USDC',
  close: 'Cerrar',
  wallets: 'Billeteras',
  moreWallets: { one: '{count} billetera más', other: '{count} billeteras más' },
  continueInWallet: 'Continuar en esta billetera',
  openWalletApp: 'Abrir la app de la billetera',
  walletOrAddress: 'billetera o dirección',
  eitherCoin: '{amount} USDT o USDC',
  youPayToken: 'Usted paga {amount} {token}',
  reasons: {
    belowMinimum: 'No disponible para pedidos de menos de {limit}',
    aboveMaximum: 'No disponible para pedidos de más de {limit}',
    currency: 'No disponible para precios en {currency}',
    unavailable: 'No disponible temporalmente',
  },
  states: {
    loading: { line: 'Abriendo StablePay…', text: 'La página de pago se abrirá en un momento.' },
    slow: {
      line: 'Todavía abriendo…',
      text: 'Está tardando más de lo habitual. No se le ha cobrado nada.',
    },
    redirectFailed: {
      line: 'No se abrió la página de pago',
      text: 'No pudimos abrir la página de pago. No se le ha cobrado nada. Inténtelo de nuevo o elija otro método.',
    },
    returned: {
      line: 'Pago sin terminar',
      text: 'Puede continuar el mismo pago hasta que caduque la página.',
    },
    checking: {
      line: 'Consultando a StablePay…',
      text: 'Estamos comprobando si su pago ha llegado. Por favor, no pague de nuevo.',
    },
    processing: {
      line: 'Esperando confirmación',
      text: 'Pago visto en la red. Esperando confirmación.',
    },
    paid: { line: 'Pagado', text: 'La tienda ha recibido su pago.' },
    paidLate: {
      line: 'Pagado',
      text: 'Su pago llegó después de que la página caducara. La tienda lo ha recibido.',
    },
    underpaid: { line: 'Pago incompleto', text: 'Recibimos un importe inferior al total.' },
    overpaid: {
      line: 'Importe superior al total',
      text: 'Recibimos un importe superior al total. La tienda se pondrá en contacto con usted.',
    },
    frozen: {
      line: 'En revisión',
      text: 'Este pago está en revisión. Por favor, no pague de nuevo. La tienda se pondrá en contacto con usted.',
    },
    unknown: {
      line: 'Comprobando este pago…',
      text: 'Estamos comprobando este pago. Por favor, no pague de nuevo.',
    },
    expired: {
      line: 'La página de pago caducó',
      text: 'Esta página de pago ha caducado. Empiece de nuevo para obtener un tipo de cambio actualizado. Si ya envió fondos, no pague dos veces. Contáctenos.',
    },
    canceled: {
      line: 'Pago sin terminar',
      text: 'Salió de la página de pago. Si ya envió fondos, contáctenos antes de pagar de nuevo.',
    },
    failed: { line: 'No pagado', text: 'El pago no se completó.' },
    unreadable: {
      line: 'Sin conexión con la tienda',
      text: 'En este momento no podemos conectar con la tienda.',
    },
  },
  paidWith: 'Pagado con {token}',
  receivedOf: 'Recibimos {received} de {total} {token}.',
  checkingAgain: 'Se comprobará de nuevo en {seconds}\u00a0s.',
  actions: {
    tryAgain: 'Intentar de nuevo',
    continuePayment: 'Continuar el pago',
    payTheRest: 'Pagar el resto',
    startAgain: 'Empezar de nuevo',
    chooseAnother: 'Elegir otro método',
    contactShop: 'Contactar con la tienda',
    viewTransaction: 'Ver la transacción',
  },
  gaming: {
    confirm: 'Confirme:',
    topUpButton: 'Recargar con USDT o USDC',
    processing: 'Pago visto, esperando confirmación',
    returnToGame: 'Volver al juego',
  },
};
