import { ptBR as option } from '@stablepay/display/locales/pt-BR';
import type { CheckoutMessages } from '../messages/CheckoutMessages.ts';

/** Brazilian Portuguese, with você. Not checked by a native speaker. */
export const ptBR: CheckoutMessages = {
  locale: 'pt-BR',
  reviewed: false,
  option,
  panelLabel: 'Pagamento com stablecoins',
  testRibbon: 'Teste, sem dinheiro real',
  close: 'Fechar',
  eitherToken: 'USDT ou USDC',
  orderWithPrice: 'Pedido {reference} · {price}',
  order: 'Pedido {reference}',
  status: {
    idle: 'Pronto',
    creating: 'Abrindo a StablePay…',
    awaitingPayment: 'Aguardando pagamento',
    checking: 'Consultando a StablePay…',
    confirming: 'Aguardando confirmação',
    paid: 'Pagamento concluído',
    underpaid: 'Aguardando o restante',
    overpaid: 'Com a loja',
    frozen: 'Em análise',
    expired: 'Expirado',
    canceled: 'Cancelado',
    failed: 'Não pago',
    unknown: 'Consultando a StablePay…',
  },
  notStarted: 'Não iniciado',
  resumingStatus: 'Procurando o seu pagamento…',
  checkedAgo: 'Verificado há {seconds}\u00a0s',
  opening: {
    slow: 'Isso está demorando mais que o normal. Nada foi cobrado.',
    tryAgain: 'Tentar de novo',
  },
  awaiting: {
    scan: 'Leia com o celular ou',
    scanElsewhere: 'Ou leia com outro aparelho',
    qrLabel: 'QR Code da página de pagamento',
    open: 'Abrir página de pagamento',
    opensInNewTab: '(abre em uma nova aba)',
    copy: 'Copiar link',
    copied: 'Copiado',
    copyByHand: 'Copie este link',
    cancel: 'Cancelar pagamento',
    canceling: 'Cancelando…',
    pageSlow: 'A página de pagamento ainda não está pronta. Continuamos tentando.',
  },
  checking: {
    title: 'Consultando a StablePay…',
    text: 'O prazo para pagar terminou. Estamos verificando se o seu pagamento chegou. Não pague de novo.',
  },
  confirming: {
    title: 'Pagamento visto na rede',
    text: 'Aguardando confirmação. Não pague de novo.',
  },
  paid: {
    title: 'Pago',
    titleWithAmount: 'Pago: {amount}',
    text: 'A loja recebeu o seu pagamento do pedido {reference}.',
    lateText:
      'O seu pagamento chegou depois que a página de pagamento foi encerrada. A loja já o recebeu para o pedido {reference}.',
  },
  underpaid: {
    title: 'Recebemos um valor menor que o total',
    text: 'Pague o restante na página de pagamento ou fale com a loja. Não inicie um novo pagamento.',
    titleWithAmounts: 'Recebemos {received} de {due}',
    textWithAmounts:
      'Ainda faltam {missing}. Pague o restante ou fale com a loja. Não inicie um novo pagamento.',
    payTheRest: 'Pagar o restante',
  },
  overpaid: {
    title: 'Recebemos um valor maior que o total',
    text: 'A loja entrará em contato com você.',
  },
  frozen: {
    title: 'Este pagamento está em análise',
    text: 'Não pague de novo. A loja entrará em contato com você.',
  },
  unknown: { title: 'Estamos verificando este pagamento', text: 'Não pague de novo.' },
  expired: {
    title: 'Esta página de pagamento expirou',
    text: 'Comece de novo para obter uma nova cotação. Se você já enviou fundos, não pague duas vezes. Fale com a loja.',
  },
  canceled: {
    title: 'Pagamento cancelado',
    text: 'Se você já enviou fundos, fale com a loja antes de pagar de novo.',
  },
  failed: {
    title: 'O pagamento não foi concluído',
    text: 'Comece de novo ou escolha outra forma de pagamento. Se você já enviou fundos, fale primeiro com a loja.',
  },
  fundsSeenText:
    'Um pagamento foi visto na rede. Não pague de novo. A loja pode informar os próximos passos.',
  startAgain: 'Começar de novo',
  chooseOther: 'Escolher outra forma',
  contact: 'Falar com a loja',
  problems: {
    offline: {
      title: 'Você está sem conexão',
      text: 'Nada foi cobrado. Tente de novo quando tiver conexão.',
    },
    unreachable: {
      title: 'Não foi possível abrir a página de pagamento',
      text: 'Nada foi cobrado. Tente de novo ou escolha outra forma de pagamento.',
    },
    busy: {
      title: 'O serviço de pagamento está sobrecarregado',
      text: 'Nada foi cobrado. Tente de novo daqui a pouco ou escolha outra forma de pagamento.',
    },
    orderUnknown: {
      title: 'Não encontramos este pedido',
      text: 'Nada foi cobrado. Volte à loja e faça o pedido de novo.',
    },
    setup: {
      title: 'O pagamento com stablecoins está indisponível',
      text: 'Nada foi cobrado. Escolha outra forma de pagamento ou fale com a loja.',
    },
    page: {
      title: 'Não é possível abrir esta página de pagamento',
      text: 'O endereço dela não é um dos que esta loja considera confiáveis. Nada foi cobrado. Fale com a loja.',
    },
  },
  tryAgain: 'Tentar de novo',
  notices: {
    connection: 'Não conseguimos acessar a loja no momento.',
    connectionWithDelay:
      'Não conseguimos acessar a loja no momento. Nova verificação em {seconds}\u00a0s.',
    checkNow: 'Verificar agora',
    lost: 'Esta página perdeu o contato com o pagamento.',
    reconnect: 'Reconectar',
    cancelFailed: 'Não foi possível cancelar. O pagamento continua aberto.',
    cancelRefused: 'Este pagamento não pode mais ser cancelado.',
    amountChanged: 'O pedido mudou. Este pagamento continua sendo de {price}.',
  },
  spoken: {
    minutesLeft: 'Tempo restante para pagar: {minutes} min',
    secondsLeft: 'Tempo restante para pagar: {seconds} s',
  },
};
