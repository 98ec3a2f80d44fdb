import type { DetailMessages } from '../../messages/DetailMessages.ts';

/** Spanish, with usted, in words common to Spain and Latin America. Not checked by a native speaker. */
export const esDetails: DetailMessages = {
  underpaid: {
    title: 'Recibimos un importe inferior al total',
    text: 'Pague el resto en la página de pago o contacte con la tienda. Por favor, no inicie un pago nuevo.',
    titleWithAmounts: 'Recibimos {received} de {due}',
    textWithAmounts:
      'Quedan {missing} por pagar. Pague el resto o contacte con la tienda. Por favor, no inicie un pago nuevo.',
    payTheRest: 'Pagar el resto',
  },
  overpaid: {
    title: 'Recibimos un importe superior al total',
    text: 'La tienda se pondrá en contacto con usted.',
  },
  frozen: {
    title: 'Este pago está en revisión',
    text: 'Por favor, no pague de nuevo. La tienda se pondrá en contacto con usted.',
  },
  canceled: {
    title: 'Pago cancelado',
    text: 'Si ya envió fondos, contacte con la tienda antes de pagar de nuevo.',
  },
  failed: {
    title: 'El pago no se completó',
    text: 'Empiece de nuevo o elija otro método. Si ya envió fondos, contacte antes con la tienda.',
  },
  checkingText:
    'El plazo para pagar ha terminado. Estamos comprobando si su pago ha llegado. Por favor, no pague de nuevo.',
  checkNow: 'Comprobar ahora',
  unknownTitle: 'Estamos comprobando este pago',
  expiredTitle: 'Esta página de pago ha caducado',
  chooseOther: 'Elegir otro método',
  paidAmount: 'Pagado: {amount}',
  paidLate:
    'Su pago llegó después de que se cerrara la página de pago. La tienda lo ha recibido para el pedido {reference}.',
  rateLocked: 'El tipo de cambio está fijado para este pago.',
  contact: 'Contactar con la tienda',
  notices: {
    connectionWithDelay:
      'En este momento no podemos conectar con la tienda. Se comprobará de nuevo en {seconds}\u00a0s.',
    lost: 'Esta página ha perdido el contacto con el pago.',
    reconnect: 'Volver a conectar',
    windowBlocked:
      'El navegador no abrió ninguna ventana. Pulsa de nuevo para abrir aquí la página de pago.',
    cancelFailed: 'No se pudo cancelar. El pago sigue abierto.',
    cancelRefused: 'Este pago ya no se puede cancelar.',
    amountChanged: 'El pedido ha cambiado. Este pago sigue siendo de {price}.',
  },
  problems: {
    offline: {
      title: 'No tiene conexión',
      text: 'No se le ha cobrado nada. Inténtelo de nuevo cuando tenga conexión.',
    },
    busy: {
      title: 'El servicio de pago está saturado',
      text: 'No se le ha cobrado nada. Inténtelo de nuevo en un momento o elija otro método.',
    },
    orderUnknown: {
      title: 'No encontramos este pedido',
      text: 'No se le ha cobrado nada. Vuelva a la tienda y haga el pedido de nuevo.',
    },
    setup: {
      title: 'El pago con stablecoins no está disponible',
      text: 'No se le ha cobrado nada. Elija otro método o contacte con la tienda.',
    },
    page: {
      title: 'No se puede abrir esta página de pago',
      text: 'Su dirección no es una de las que esta tienda considera de confianza. No se le ha cobrado nada. Contacte con la tienda.',
    },
  },
  openPlain: 'Abrir la página de pago directamente',
  alreadySent: {
    ask: '¿Ya ha enviado? Comprobar ahora',
    notYet: 'Todavía no ha llegado nada. Seguiremos comprobando un rato.',
  },
  facts: {
    amount: 'Importe',
    order: 'Pedido',
    payment: 'Pago',
    status: 'Estado',
    opened: 'Abierto',
    checked: 'Última comprobación',
  },
  spoken: {
    minutesLeft: 'Tiempo restante para pagar: {minutes} min',
    secondsLeft: 'Tiempo restante para pagar: {seconds} s',
  },
  copyReceipt: 'Copiar datos',
  copyForSupport: 'Copiar datos para soporte',
  copyTextByHand: 'Copie este texto',
  qr: {
    tooLong: 'Este enlace es demasiado largo para un código pequeño.',
    enlarge: 'Ampliar el código QR',
    save: 'Guardar el código QR como imagen',
    holds: 'Contiene esta dirección:',
  },
  showPayment: 'Ver el pago',
  gameControls: 'Flechas o mando para moverse, Intro o A para pulsar, Esc o B para cerrar.',
};
