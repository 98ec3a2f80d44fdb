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
  checkedAgo: '{seconds}초 전에 확인함',
  slow: '평소보다 오래 걸리고 있습니다. 아직 청구되지 않았습니다.',
  awaiting: {
    exchange: '거래소에서 보내시나요? 더 오래 걸리고 수수료만큼 적게 도착할 수 있습니다.',
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
  },
  confirming: {
    title: '네트워크에서 결제가 감지되었습니다',
    text: '승인을 기다리고 있습니다. 다시 결제하지 마십시오.',
  },
  paid: {
    title: '결제 완료',
    text: '상점에서 주문 {reference}의 결제 금액을 받았습니다.',
  },
  dontPayAgain: '다시 결제하지 마십시오.',
  endedText:
    '다시 시작하면 최신 환율이 적용됩니다. 이미 송금하셨다면 다시 결제하지 말고 상점에 문의하십시오.',
  fundsSeenText:
    '네트워크에서 결제가 감지되었습니다. 다시 결제하지 마십시오. 이후 절차는 상점에 문의하십시오.',
  startAgain: '다시 시작',
  problem: {
    title: '결제 페이지를 열지 못했습니다',
    text: '아직 청구되지 않았습니다. 다시 시도하거나 다른 결제 수단을 선택하십시오.',
  },
  tryAgain: '다시 시도',
  connection: '지금은 상점에 연결할 수 없습니다.',
};
