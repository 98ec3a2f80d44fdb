import { ru as option } from '@stablepay/display/locales/ru';
import type { CheckoutMessages } from '../messages/CheckoutMessages.ts';

/** Russian, with вы. Not checked by a native speaker. */
export const ru: CheckoutMessages = {
  locale: 'ru',
  reviewed: false,
  option,
  panelLabel: 'Оплата стейблкоинами',
  testRibbon: 'Тест, деньги не настоящие',
  close: 'Закрыть',
  eitherToken: 'USDT или USDC',
  orderWithPrice: 'Заказ {reference} · {price}',
  order: 'Заказ {reference}',
  status: {
    idle: 'Готово к оплате',
    creating: 'Открываем StablePay…',
    awaitingPayment: 'Ожидается оплата',
    checking: 'Проверяем в StablePay…',
    confirming: 'Ожидается подтверждение',
    paid: 'Оплата завершена',
    underpaid: 'Ожидается доплата',
    overpaid: 'Передано магазину',
    frozen: 'На проверке',
    expired: 'Срок истёк',
    canceled: 'Отменено',
    failed: 'Не оплачено',
    unknown: 'Проверяем в StablePay…',
  },
  checkedAgo: 'Проверено {seconds}\u00a0с назад',
  slow: 'Дольше обычного. Деньги не списаны.',
  awaiting: {
    exchange:
      'Отправляете с биржи? Это может занять больше времени, и из-за комиссии придёт меньше.',
    scan: 'Отсканируйте телефоном или',
    scanElsewhere: 'Или отсканируйте другим устройством',
    qrLabel: 'QR-код страницы оплаты',
    open: 'Открыть страницу оплаты',
    opensInNewTab: '(откроется в новой вкладке)',
    copy: 'Скопировать ссылку',
    copied: 'Скопировано',
    copyByHand: 'Скопируйте эту ссылку',
    cancel: 'Отменить оплату',
    canceling: 'Отменяем…',
  },
  confirming: {
    title: 'Платёж обнаружен в сети',
    text: 'Ожидается подтверждение. Пожалуйста, не платите повторно.',
  },
  paid: {
    title: 'Оплачено',
    text: 'Магазин получил ваш платёж за заказ {reference}.',
  },
  dontPayAgain: 'Пожалуйста, не платите повторно.',
  endedText:
    'Начните заново по новому курсу. Если вы уже отправили средства, не платите дважды. Свяжитесь с магазином.',
  fundsSeenText:
    'Платёж обнаружен в сети. Пожалуйста, не платите повторно. О дальнейших шагах узнайте в магазине.',
  startAgain: 'Начать заново',
  problem: {
    title: 'Не удалось открыть страницу оплаты',
    text: 'Деньги не списаны. Попробуйте снова или выберите другой способ.',
  },
  tryAgain: 'Попробовать снова',
  connection: 'Сейчас нет связи с магазином.',
};
