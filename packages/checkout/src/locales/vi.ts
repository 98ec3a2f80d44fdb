import { vi as option } from '@stablepay/display/locales/vi';
import type { CheckoutMessages } from '../messages/CheckoutMessages.ts';

/** Vietnamese. Not checked by a native speaker. */
export const vi: CheckoutMessages = {
  locale: 'vi',
  reviewed: false,
  option,
  panelLabel: 'Thanh toán bằng stablecoin',
  testRibbon: 'Thử nghiệm, không phải tiền thật',
  close: 'Đóng',
  eitherToken: 'USDT hoặc USDC',
  orderWithPrice: 'Đơn hàng {reference} · {price}',
  order: 'Đơn hàng {reference}',
  status: {
    idle: 'Sẵn sàng',
    creating: 'Đang mở StablePay…',
    awaitingPayment: 'Đang chờ thanh toán',
    checking: 'Đang kiểm tra với StablePay…',
    confirming: 'Đang chờ xác nhận',
    paid: 'Thanh toán hoàn tất',
    underpaid: 'Đang chờ phần còn lại',
    overpaid: 'Cửa hàng đang xử lý',
    frozen: 'Đang được xem xét',
    expired: 'Đã hết hạn',
    canceled: 'Đã hủy',
    failed: 'Chưa thanh toán',
    unknown: 'Đang kiểm tra với StablePay…',
  },
  checkedAgo: 'Đã kiểm tra {seconds} giây trước',
  slow: 'Việc này lâu hơn bình thường. Bạn chưa bị trừ tiền.',
  awaiting: {
    exchange: 'Gửi từ sàn giao dịch? Có thể lâu hơn và đến thiếu do phí.',
    scan: 'Quét bằng điện thoại, hoặc',
    scanElsewhere: 'Hoặc quét bằng thiết bị khác',
    qrLabel: 'Mã QR của trang thanh toán',
    open: 'Mở trang thanh toán',
    opensInNewTab: '(mở trong thẻ mới)',
    copy: 'Sao chép liên kết',
    copied: 'Đã sao chép',
    copyByHand: 'Hãy sao chép liên kết này',
    cancel: 'Hủy thanh toán',
    canceling: 'Đang hủy…',
  },
  confirming: {
    title: 'Đã thấy khoản thanh toán trên mạng',
    text: 'Đang chờ xác nhận. Vui lòng không thanh toán lại.',
  },
  paid: {
    title: 'Đã thanh toán',
    text: 'Cửa hàng đã nhận được khoản thanh toán cho đơn hàng {reference}.',
  },
  dontPayAgain: 'Vui lòng không thanh toán lại.',
  endedText:
    'Hãy bắt đầu lại để có tỷ giá mới. Nếu bạn đã chuyển tiền, vui lòng không thanh toán lần nữa. Hãy liên hệ cửa hàng.',
  fundsSeenText:
    'Đã thấy một khoản thanh toán trên mạng. Vui lòng không thanh toán lại. Cửa hàng sẽ cho bạn biết bước tiếp theo.',
  startAgain: 'Bắt đầu lại',
  problem: {
    title: 'Không mở được trang thanh toán',
    text: 'Bạn chưa bị trừ tiền. Hãy thử lại hoặc chọn phương thức khác.',
  },
  tryAgain: 'Thử lại',
  connection: 'Hiện không kết nối được với cửa hàng.',
};
