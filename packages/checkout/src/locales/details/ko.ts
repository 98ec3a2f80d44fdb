import type { DetailMessages } from '../../messages/DetailMessages.ts';

/** Korean, in 합니다체. Not checked by a native speaker. */
export const koDetails: DetailMessages = {
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
  canceled: {
    title: '결제가 취소되었습니다',
    text: '이미 송금하셨다면 다시 결제하기 전에 상점에 문의하십시오.',
  },
  failed: {
    title: '결제가 처리되지 않았습니다',
    text: '다시 시작하거나 다른 결제 수단을 선택하십시오. 이미 송금하셨다면 먼저 상점에 문의하십시오.',
  },
  checkingText:
    '결제 시간이 지났습니다. 결제 금액이 도착했는지 확인하고 있습니다. 다시 결제하지 마십시오.',
  checkNow: '지금 확인',
  unknownTitle: '이 결제를 확인하고 있습니다',
  expiredTitle: '결제 페이지가 만료되었습니다',
  chooseOther: '다른 결제 수단 선택',
  paidAmount: '{amount} 결제 완료',
  paidLate:
    '결제 페이지가 종료된 후 결제 금액이 도착했습니다. 상점에서 주문 {reference}의 금액을 받았습니다.',
  rateLocked: '이 결제의 환율은 고정되어 있습니다.',
  contact: '상점에 문의',
  notices: {
    connectionWithDelay: '지금은 상점에 연결할 수 없습니다. {seconds}초 후 다시 확인합니다.',
    lost: '이 페이지와 결제의 연결이 끊어졌습니다.',
    reconnect: '다시 연결',
    windowBlocked:
      '브라우저가 새 창을 열지 않았습니다. 버튼을 다시 누르면 여기에서 결제 페이지가 열립니다.',
    cancelFailed: '취소하지 못했습니다. 결제가 아직 진행 중입니다.',
    cancelRefused: '이 결제는 더 이상 취소할 수 없습니다.',
    amountChanged: '주문이 변경되었습니다. 이 결제 금액은 그대로 {price}입니다.',
  },
  problems: {
    offline: {
      title: '오프라인 상태입니다',
      text: '아직 청구되지 않았습니다. 연결된 후 다시 시도하십시오.',
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
  openPlain: '결제 페이지 직접 열기',
  alreadySent: {
    ask: '이미 보내셨나요? 지금 확인',
    notYet: '아직 도착한 금액이 없습니다. 한동안 계속 확인합니다.',
  },
  facts: {
    amount: '금액',
    order: '주문',
    payment: '결제',
    status: '상태',
    opened: '시작',
    checked: '마지막 확인',
  },
  spoken: {
    minutesLeft: '결제 시간이 {minutes}분 남았습니다',
    secondsLeft: '결제 시간이 {seconds}초 남았습니다',
  },
  copyReceipt: '상세 정보 복사',
  copyForSupport: '문의용 상세 정보 복사',
  copyTextByHand: '이 텍스트를 복사하세요',
  qr: {
    tooLong: '링크가 너무 길어 작은 코드로 표시할 수 없습니다.',
    enlarge: 'QR 코드 확대',
    save: 'QR 코드를 이미지로 저장',
    holds: '담긴 주소:',
  },
  showPayment: '결제 보기',
  gameControls: '화살표 키나 게임패드로 이동, Enter 또는 A로 선택, Esc 또는 B로 닫습니다.',
};
