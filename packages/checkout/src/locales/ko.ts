import { ko as option } from '@stablepay/display/locales/ko';
import type { CheckoutMessages } from '../messages/CheckoutMessages.ts';

/** Korean, in 합니다체. Not checked by a native speaker. */
export const ko: CheckoutMessages = {
  locale: 'ko',
  reviewed: false,
  option,
  panelLabel: '스테이블코인 결제',
  testRibbon: '테스트 환경, 실제 금액 아님',
  close: '닫기',
  eitherToken: 'USDT 또는 USDC',
  orderWithPrice: '주문 {reference} · {price}',
  order: '주문 {reference}',
  status: {
    idle: '준비됨',
    creating: 'StablePay 여는 중…',
    awaitingPayment: '결제 대기 중',
    checking: 'StablePay에 확인하는 중…',
    confirming: '승인 대기 중',
    paid: '결제 완료',
    underpaid: '나머지 금액 대기 중',
    overpaid: '상점에서 처리 중',
    frozen: '검토 중',
    expired: '만료됨',
    canceled: '취소됨',
    failed: '결제되지 않음',
    unknown: 'StablePay에 확인하는 중…',
  },
  notStarted: '시작되지 않음',
  resumingStatus: '결제를 찾는 중…',
  checkedAgo: '{seconds}초 전에 확인함',
  opening: {
    slow: '평소보다 오래 걸리고 있습니다. 아직 청구되지 않았습니다.',
    tryAgain: '다시 시도',
  },
  awaiting: {
    scan: '휴대전화로 스캔하거나',
    scanElsewhere: '또는 다른 기기로 스캔하십시오',
    qrLabel: '결제 페이지 QR 코드',
    open: '결제 페이지 열기',
    opensInNewTab: '(새 탭에서 열림)',
    copy: '링크 복사',
    copied: '복사됨',
    copyByHand: '이 링크를 복사하십시오',
    cancel: '결제 취소',
    canceling: '취소하는 중…',
    pageSlow: '결제 페이지가 아직 준비되지 않았습니다. 계속 시도하고 있습니다.',
  },
  checking: {
    title: 'StablePay에 확인하는 중…',
    text: '결제 시간이 지났습니다. 결제 금액이 도착했는지 확인하고 있습니다. 다시 결제하지 마십시오.',
  },
  confirming: {
    title: '네트워크에서 결제가 감지되었습니다',
    text: '승인을 기다리고 있습니다. 다시 결제하지 마십시오.',
  },
  paid: {
    title: '결제 완료',
    titleWithAmount: '{amount} 결제 완료',
    text: '상점에서 주문 {reference}의 결제 금액을 받았습니다.',
    lateText:
      '결제 페이지가 종료된 후 결제 금액이 도착했습니다. 상점에서 주문 {reference}의 금액을 받았습니다.',
  },
  underpaid: {
    title: '받은 금액이 총액보다 적습니다',
    text: '결제 페이지에서 나머지를 결제하거나 상점에 문의하십시오. 새 결제를 시작하지 마십시오.',
    titleWithAmounts: '{due} 중 {received} 받음',
    textWithAmounts:
      '아직 {missing} 남았습니다. 나머지를 결제하거나 상점에 문의하십시오. 새 결제를 시작하지 마십시오.',
    payTheRest: '나머지 결제',
  },
  overpaid: { title: '받은 금액이 총액보다 많습니다', text: '상점에서 연락드립니다.' },
  frozen: {
    title: '이 결제를 검토하고 있습니다',
    text: '다시 결제하지 마십시오. 상점에서 연락드립니다.',
  },
  unknown: { title: '이 결제를 확인하고 있습니다', text: '다시 결제하지 마십시오.' },
  expired: {
    title: '결제 페이지가 만료되었습니다',
    text: '다시 시작하면 최신 환율이 적용됩니다. 이미 송금하셨다면 다시 결제하지 말고 상점에 문의하십시오.',
  },
  canceled: {
    title: '결제가 취소되었습니다',
    text: '이미 송금하셨다면 다시 결제하기 전에 상점에 문의하십시오.',
  },
  failed: {
    title: '결제가 처리되지 않았습니다',
    text: '다시 시작하거나 다른 결제 수단을 선택하십시오. 이미 송금하셨다면 먼저 상점에 문의하십시오.',
  },
  fundsSeenText:
    '네트워크에서 결제가 감지되었습니다. 다시 결제하지 마십시오. 이후 절차는 상점에 문의하십시오.',
  startAgain: '다시 시작',
  chooseOther: '다른 결제 수단 선택',
  contact: '상점에 문의',
  problems: {
    offline: {
      title: '오프라인 상태입니다',
      text: '아직 청구되지 않았습니다. 연결된 후 다시 시도하십시오.',
    },
    unreachable: {
      title: '결제 페이지를 열지 못했습니다',
      text: '아직 청구되지 않았습니다. 다시 시도하거나 다른 결제 수단을 선택하십시오.',
    },
    busy: {
      title: '결제 서비스가 혼잡합니다',
      text: '아직 청구되지 않았습니다. 잠시 후 다시 시도하거나 다른 결제 수단을 선택하십시오.',
    },
    orderUnknown: {
      title: '주문을 찾을 수 없습니다',
      text: '아직 청구되지 않았습니다. 상점으로 돌아가 다시 주문하십시오.',
    },
    setup: {
      title: '스테이블코인 결제를 사용할 수 없습니다',
      text: '아직 청구되지 않았습니다. 다른 결제 수단을 선택하거나 상점에 문의하십시오.',
    },
    page: {
      title: '이 결제 페이지를 열 수 없습니다',
      text: '상점이 신뢰하는 주소가 아닙니다. 아직 청구되지 않았습니다. 상점에 문의하십시오.',
    },
  },
  tryAgain: '다시 시도',
  notices: {
    connection: '지금은 상점에 연결할 수 없습니다.',
    connectionWithDelay: '지금은 상점에 연결할 수 없습니다. {seconds}초 후 다시 확인합니다.',
    checkNow: '지금 확인',
    lost: '이 페이지와 결제의 연결이 끊어졌습니다.',
    reconnect: '다시 연결',
    cancelFailed: '취소하지 못했습니다. 결제가 아직 진행 중입니다.',
    cancelRefused: '이 결제는 더 이상 취소할 수 없습니다.',
    amountChanged: '주문이 변경되었습니다. 이 결제 금액은 그대로 {price}입니다.',
  },
  spoken: {
    minutesLeft: '결제 시간이 {minutes}분 남았습니다',
    secondsLeft: '결제 시간이 {seconds}초 남았습니다',
  },
};
