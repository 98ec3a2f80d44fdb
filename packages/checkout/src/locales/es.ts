import { es as option } from '@stablepay/display/locales/es';
import type { CheckoutMessages } from '../messages/CheckoutMessages.ts';

/** Spanish, with usted, in words common to Spain and Latin America. Not checked by a native speaker. */
export const es: CheckoutMessages = {
  locale: 'es',
  reviewed: false,
  option,
  panelLabel: 'Pago con stablecoins',
  testRibbon: 'Prueba, sin dinero real',
  close: 'Cerrar',
  eitherToken: 'USDT o USDC',
  orderWithPrice: 'Pedido {reference} · {price}',
  order: 'Pedido {reference}',
  status: {
    idle: 'Listo',
    creating: 'Abriendo StablePay…',
    awaitingPayment: 'Esperando el pago',
    checking: 'Consultando a StablePay…',
    confirming: 'Esperando confirmación',
    paid: 'Pago completado',
    underpaid: 'Esperando el resto',
    overpaid: 'En manos de la tienda',
    frozen: 'En revisión',
    expired: 'Caducado',
    canceled: 'Cancelado',
    failed: 'No pagado',
    unknown: 'Consultando a StablePay…',
  },
  notStarted: 'No iniciado',
  resumingStatus: 'Buscando su pago…',
  checkedAgo: 'Comprobado hace {seconds}\u00a0s',
  opening: {
    slow: 'Está tardando más de lo habitual. No se le ha cobrado nada.',
    tryAgain: 'Intentar de nuevo',
  },
  awaiting: {
    scan: 'Escanee con su teléfono, o',
    scanElsewhere: 'O escanee con otro dispositivo',
    qrLabel: 'Código QR de la página de pago',
    open: 'Abrir la página de pago',
    opensInNewTab: '(se abre en una pestaña nueva)',
    copy: 'Copiar enlace',
    copied: 'Copiado',
    copyByHand: 'Copie este enlace',
    cancel: 'Cancelar el pago',
    canceling: 'Cancelando…',
    pageSlow: 'La página de pago aún no está lista. Seguimos intentándolo.',
  },
  checking: {
    title: 'Consultando a StablePay…',
    text: 'El plazo para pagar ha terminado. Estamos comprobando si su pago ha llegado. Por favor, no pague de nuevo.',
  },
  confirming: {
    title: 'Pago visto en la red',
    text: 'Esperando confirmación. Por favor, no pague de nuevo.',
  },
  paid: {
    title: 'Pagado',
    titleWithAmount: 'Pagado: {amount}',
    text: 'La tienda ha recibido su pago del pedido {reference}.',
    lateText:
      'Su pago llegó después de que se cerrara la página de pago. La tienda lo ha recibido para el pedido {reference}.',
  },
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
  unknown: {
    title: 'Estamos comprobando este pago',
    text: 'Por favor, no pague de nuevo.',
  },
  expired: {
    title: 'Esta página de pago ha caducado',
    text: 'Empiece de nuevo para obtener un tipo de cambio actualizado. Si ya envió fondos, no pague dos veces. Contacte con la tienda.',
  },
  canceled: {
    title: 'Pago cancelado',
    text: 'Si ya envió fondos, contacte con la tienda antes de pagar de nuevo.',
  },
  failed: {
    title: 'El pago no se completó',
    text: 'Empiece de nuevo o elija otro método. Si ya envió fondos, contacte antes con la tienda.',
  },
  fundsSeenText:
    'Se vio un pago en la red. Por favor, no pague de nuevo. La tienda puede indicarle los pasos siguientes.',
  startAgain: 'Empezar de nuevo',
  chooseOther: 'Elegir otro método',
  contact: 'Contactar con la tienda',
  problems: {
    offline: {
      title: 'No tiene conexión',
      text: 'No se le ha cobrado nada. Inténtelo de nuevo cuando tenga conexión.',
    },
    unreachable: {
      title: 'No pudimos abrir la página de pago',
      text: 'No se le ha cobrado nada. Inténtelo de nuevo o elija otro método.',
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
  tryAgain: 'Intentar de nuevo',
  notices: {
    connection: 'En este momento no podemos conectar con la tienda.',
    connectionWithDelay:
      'En este momento no podemos conectar con la tienda. Se comprobará de nuevo en {seconds}\u00a0s.',
    checkNow: 'Comprobar ahora',
    lost: 'Esta página ha perdido el contacto con el pago.',
    reconnect: 'Volver a conectar',
    cancelFailed: 'No se pudo cancelar. El pago sigue abierto.',
    cancelRefused: 'Este pago ya no se puede cancelar.',
    amountChanged: 'El pedido ha cambiado. Este pago sigue siendo de {price}.',
  },
  spoken: {
    minutesLeft: 'Tiempo restante para pagar: {minutes} min',
    secondsLeft: 'Tiempo restante para pagar: {seconds} s',
  },
};
