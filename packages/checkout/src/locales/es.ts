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
  checkedAgo: 'Comprobado hace {seconds}\u00a0s',
  slow: 'Está tardando más de lo habitual. No se le ha cobrado nada.',
  awaiting: {
    exchange: '¿Envía desde un exchange? Puede tardar más y llegar con menos por las comisiones.',
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
  },
  confirming: {
    title: 'Pago visto en la red',
    text: 'Esperando confirmación. Por favor, no pague de nuevo.',
  },
  paid: {
    title: 'Pagado',
    text: 'La tienda ha recibido su pago del pedido {reference}.',
  },
  dontPayAgain: 'Por favor, no pague de nuevo.',
  endedText:
    'Empiece de nuevo para obtener un tipo de cambio actualizado. Si ya envió fondos, no pague dos veces. Contacte con la tienda.',
  fundsSeenText:
    'Se vio un pago en la red. Por favor, no pague de nuevo. La tienda puede indicarle los pasos siguientes.',
  startAgain: 'Empezar de nuevo',
  problem: {
    title: 'No pudimos abrir la página de pago',
    text: 'No se le ha cobrado nada. Inténtelo de nuevo o elija otro método.',
  },
  tryAgain: 'Intentar de nuevo',
  connection: 'En este momento no podemos conectar con la tienda.',
};
