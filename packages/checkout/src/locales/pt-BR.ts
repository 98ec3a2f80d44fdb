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
  checkedAgo: 'Verificado há {seconds}\u00a0s',
  slow: 'Isso está demorando mais que o normal. Nada foi cobrado.',
  awaiting: {
    exchange:
      'Enviando de uma corretora? Pode demorar mais e chegar com menos por causa das taxas.',
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
  },
  confirming: {
    title: 'Pagamento visto na rede',
    text: 'Aguardando confirmação. Não pague de novo.',
  },
  paid: {
    title: 'Pago',
    text: 'A loja recebeu o seu pagamento do pedido {reference}.',
  },
  dontPayAgain: 'Não pague de novo.',
  endedText:
    'Comece de novo para obter uma nova cotação. Se você já enviou fundos, não pague duas vezes. Fale com a loja.',
  fundsSeenText:
    'Um pagamento foi visto na rede. Não pague de novo. A loja pode informar os próximos passos.',
  startAgain: 'Começar de novo',
  problem: {
    title: 'Não foi possível abrir a página de pagamento',
    text: 'Nada foi cobrado. Tente de novo ou escolha outra forma de pagamento.',
  },
  tryAgain: 'Tentar de novo',
  connection: 'Não conseguimos acessar a loja no momento.',
};
