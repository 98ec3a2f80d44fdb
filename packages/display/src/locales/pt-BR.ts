import type { DisplayMessages } from '../messages/DisplayMessages.ts';

/** Brazilian Portuguese, with você. Not checked by a native speaker. */
export const ptBR: DisplayMessages = {
  locale: 'pt-BR',
  dir: 'ltr',
  reviewed: false,
  title: 'USDT | USDC Stablecoin Payment',
  shortTitle: 'USDT | USDC',
  accessibleName: 'Pagamento com stablecoins USDT ou USDC',
  subline: 'Pague com carteira cripto ou QR Code',
  shortSubline: 'carteira ou QR Code',
  youPay: 'Você paga {amount} USDT ou USDC',
  networkFees: 'As taxas de rede são definidas pela sua carteira.',
  converted:
    'O valor de {price} é convertido em USDT ou USDC pela cotação no momento do pagamento.',
  help: 'Depois que você fizer o pedido, uma página segura da StablePay será aberta. Escolha a moeda e a rede e confirme na sua carteira ou leia o código.',
  shortHelp: 'Abre a página segura da StablePay.',
  networks: 'Redes',
  whatIsThis: 'O que é isso?',
  explanation:
    'USDT e USDC são stablecoins criadas para acompanhar o dólar americano. Para pagar, você precisa ter saldo em uma carteira cripto ou conta em corretora.',
  byline: 'Pagamento processado pela StablePay',
  payButton: 'Pagar com USDT ou USDC',
  selectedAnnouncement: 'Pagamento com stablecoins USDT ou USDC selecionado',
  groupLegend: 'Forma de pagamento',
  stablecoin: 'Stablecoin',
  badge: 'Também aceitamos USDT e USDC',
  close: 'Fechar',
  wallets: 'Carteiras',
  moreWallets: { one: 'mais {count} carteira', other: 'mais {count} carteiras' },
  continueInWallet: 'Continuar nesta carteira',
  openWalletApp: 'Abrir o app da carteira',
  walletOrAddress: 'carteira ou endereço',
  eitherCoin: '{amount} USDT ou USDC',
  youPayToken: 'Você paga {amount} {token}',
  reasons: {
    belowMinimum: 'Indisponível para pedidos abaixo de {limit}',
    aboveMaximum: 'Indisponível para pedidos acima de {limit}',
    currency: 'Indisponível para preços em {currency}',
    unavailable: 'Temporariamente indisponível',
  },
  states: {
    loading: {
      line: 'Abrindo a StablePay…',
      text: 'A página de pagamento será aberta em um momento.',
    },
    slow: {
      line: 'Ainda abrindo…',
      text: 'Isso está demorando mais que o normal. Nada foi cobrado.',
    },
    redirectFailed: {
      line: 'Página de pagamento não abriu',
      text: 'Não foi possível abrir a página de pagamento. Nada foi cobrado. Tente de novo ou escolha outra forma de pagamento.',
    },
    returned: {
      line: 'Pagamento não concluído',
      text: 'Você pode continuar o mesmo pagamento até a página expirar.',
    },
    checking: {
      line: 'Consultando a StablePay…',
      text: 'Estamos verificando se o seu pagamento chegou. Não pague de novo.',
    },
    processing: {
      line: 'Aguardando confirmação',
      text: 'Pagamento visto na rede. Aguardando confirmação.',
    },
    paid: { line: 'Pago', text: 'A loja recebeu o seu pagamento.' },
    paidLate: {
      line: 'Pago',
      text: 'O seu pagamento chegou depois que a página expirou. A loja já o recebeu.',
    },
    underpaid: { line: 'Pagamento incompleto', text: 'Recebemos um valor menor que o total.' },
    overpaid: {
      line: 'Valor maior que o total',
      text: 'Recebemos um valor maior que o total. A loja entrará em contato com você.',
    },
    frozen: {
      line: 'Em análise',
      text: 'Este pagamento está em análise. Não pague de novo. A loja entrará em contato com você.',
    },
    unknown: {
      line: 'Verificando este pagamento…',
      text: 'Estamos verificando este pagamento. Não pague de novo.',
    },
    expired: {
      line: 'Página de pagamento expirada',
      text: 'Esta página de pagamento expirou. Comece de novo para obter uma nova cotação. Se você já enviou fundos, não pague duas vezes. Fale conosco.',
    },
    canceled: {
      line: 'Pagamento não concluído',
      text: 'Você saiu da página de pagamento. Se já enviou fundos, fale conosco antes de pagar de novo.',
    },
    failed: { line: 'Não pago', text: 'O pagamento não foi concluído.' },
    unreadable: {
      line: 'Sem conexão com a loja',
      text: 'Não conseguimos acessar a loja no momento.',
    },
  },
  paidWith: 'Pago com {token}',
  receivedOf: 'Recebemos {received} de {total} {token}.',
  checkingAgain: 'Nova verificação em {seconds}\u00a0s.',
  actions: {
    tryAgain: 'Tentar de novo',
    continuePayment: 'Continuar pagamento',
    payTheRest: 'Pagar o restante',
    startAgain: 'Começar de novo',
    chooseAnother: 'Escolher outra forma',
    contactShop: 'Falar com a loja',
    viewTransaction: 'Ver transação',
  },
  gaming: {
    confirm: 'Confirme:',
    topUpButton: 'Recarregar com USDT ou USDC',
    processing: 'Pagamento visto, aguardando confirmação',
    returnToGame: 'Voltar ao jogo',
  },
};
