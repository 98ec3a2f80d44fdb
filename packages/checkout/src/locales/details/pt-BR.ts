import type { DetailMessages } from '../../messages/DetailMessages.ts';

/** Brazilian Portuguese, with você. Not checked by a native speaker. */
export const ptBRDetails: DetailMessages = {
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
  canceled: {
    title: 'Pagamento cancelado',
    text: 'Se você já enviou fundos, fale com a loja antes de pagar de novo.',
  },
  failed: {
    title: 'O pagamento não foi concluído',
    text: 'Comece de novo ou escolha outra forma de pagamento. Se você já enviou fundos, fale primeiro com a loja.',
  },
  checkingText:
    'O prazo para pagar terminou. Estamos verificando se o seu pagamento chegou. Não pague de novo.',
  checkNow: 'Verificar agora',
  unknownTitle: 'Estamos verificando este pagamento',
  expiredTitle: 'Esta página de pagamento expirou',
  chooseOther: 'Escolher outra forma',
  paidAmount: 'Pago: {amount}',
  paidLate:
    'O seu pagamento chegou depois que a página de pagamento foi encerrada. A loja já o recebeu para o pedido {reference}.',
  rateLocked: 'A cotação está travada para este pagamento.',
  contact: 'Falar com a loja',
  notices: {
    connectionWithDelay:
      'Não conseguimos acessar a loja no momento. Nova verificação em {seconds}\u00a0s.',
    lost: 'Esta página perdeu o contato com o pagamento.',
    reconnect: 'Reconectar',
    windowBlocked:
      'O navegador não abriu uma janela. Toque de novo para abrir a página de pagamento aqui.',
    cancelFailed: 'Não foi possível cancelar. O pagamento continua aberto.',
    cancelRefused: 'Este pagamento não pode mais ser cancelado.',
    amountChanged: 'O pedido mudou. Este pagamento continua sendo de {price}.',
  },
  problems: {
    offline: {
      title: 'Você está sem conexão',
      text: 'Nada foi cobrado. Tente de novo quando tiver conexão.',
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
  openPlain: 'Abrir a página de pagamento diretamente',
  alreadySent: {
    ask: 'Já enviou? Verificar agora',
    notYet: 'Nada chegou ainda. Vamos continuar verificando por um tempo.',
  },
  facts: {
    amount: 'Valor',
    order: 'Pedido',
    payment: 'Pagamento',
    status: 'Status',
    opened: 'Aberto em',
    checked: 'Última verificação',
  },
  spoken: {
    minutesLeft: 'Tempo restante para pagar: {minutes} min',
    secondsLeft: 'Tempo restante para pagar: {seconds} s',
  },
  copyReceipt: 'Copiar detalhes',
  copyForSupport: 'Copiar detalhes para o suporte',
  copyTextByHand: 'Copie este texto',
  qr: {
    tooLong: 'Este link é longo demais para um código pequeno.',
    enlarge: 'Ampliar o código QR',
    save: 'Salvar o código QR como imagem',
    holds: 'Ele contém este endereço:',
  },
  showPayment: 'Ver o pagamento',
  gameControls: 'Setas ou controle para mover, Enter ou A para pressionar, Esc ou B para fechar.',
};
