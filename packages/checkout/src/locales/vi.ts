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
  notStarted: 'Chưa bắt đầu',
  resumingStatus: 'Đang tìm khoản thanh toán của bạn…',
  checkedAgo: 'Đã kiểm tra {seconds} giây trước',
  opening: {
    slow: 'Việc này lâu hơn bình thường. Bạn chưa bị trừ tiền.',
    tryAgain: 'Thử lại',
  },
  awaiting: {
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
    pageSlow: 'Trang thanh toán chưa sẵn sàng. Chúng tôi vẫn đang thử.',
  },
  checking: {
    title: 'Đang kiểm tra với StablePay…',
    text: 'Đã hết thời gian thanh toán. Chúng tôi đang kiểm tra xem tiền của bạn đã đến chưa. Vui lòng không thanh toán lại.',
  },
  confirming: {
    title: 'Đã thấy khoản thanh toán trên mạng',
    text: 'Đang chờ xác nhận. Vui lòng không thanh toán lại.',
  },
  paid: {
    title: 'Đã thanh toán',
    titleWithAmount: 'Đã thanh toán {amount}',
    text: 'Cửa hàng đã nhận được khoản thanh toán cho đơn hàng {reference}.',
    lateText:
      'Khoản thanh toán của bạn đến sau khi trang thanh toán đã đóng. Cửa hàng đã nhận được cho đơn hàng {reference}.',
  },
  underpaid: {
    title: 'Số tiền nhận được ít hơn tổng số tiền',
    text: 'Hãy trả phần còn lại trên trang thanh toán hoặc liên hệ cửa hàng. Vui lòng không tạo khoản thanh toán mới.',
    titleWithAmounts: 'Đã nhận {received} trên {due}',
    textWithAmounts:
      'Còn thiếu {missing}. Hãy trả phần còn lại hoặc liên hệ cửa hàng. Vui lòng không tạo khoản thanh toán mới.',
    payTheRest: 'Trả phần còn lại',
  },
  overpaid: {
    title: 'Số tiền nhận được nhiều hơn tổng số tiền',
    text: 'Cửa hàng sẽ liên hệ với bạn.',
  },
  frozen: {
    title: 'Khoản thanh toán này đang được xem xét',
    text: 'Vui lòng không thanh toán lại. Cửa hàng sẽ liên hệ với bạn.',
  },
  unknown: {
    title: 'Chúng tôi đang kiểm tra khoản thanh toán này',
    text: 'Vui lòng không thanh toán lại.',
  },
  expired: {
    title: 'Trang thanh toán này đã hết hạn',
    text: 'Hãy bắt đầu lại để có tỷ giá mới. Nếu bạn đã chuyển tiền, vui lòng không thanh toán lần nữa. Hãy liên hệ cửa hàng.',
  },
  canceled: {
    title: 'Đã hủy thanh toán',
    text: 'Nếu bạn đã chuyển tiền, hãy liên hệ cửa hàng trước khi thanh toán lại.',
  },
  failed: {
    title: 'Thanh toán không thành công',
    text: 'Hãy bắt đầu lại hoặc chọn phương thức khác. Nếu bạn đã chuyển tiền, hãy liên hệ cửa hàng trước.',
  },
  fundsSeenText:
    'Đã thấy một khoản thanh toán trên mạng. Vui lòng không thanh toán lại. Cửa hàng sẽ cho bạn biết bước tiếp theo.',
  startAgain: 'Bắt đầu lại',
  chooseOther: 'Chọn phương thức khác',
  contact: 'Liên hệ cửa hàng',
  problems: {
    offline: {
      title: 'Bạn đang ngoại tuyến',
      text: 'Bạn chưa bị trừ tiền. Hãy thử lại khi có kết nối.',
    },
    unreachable: {
      title: 'Không mở được trang thanh toán',
      text: 'Bạn chưa bị trừ tiền. Hãy thử lại hoặc chọn phương thức khác.',
    },
    busy: {
      title: 'Dịch vụ thanh toán đang bận',
      text: 'Bạn chưa bị trừ tiền. Hãy thử lại sau giây lát hoặc chọn phương thức khác.',
    },
    orderUnknown: {
      title: 'Không tìm thấy đơn hàng này',
      text: 'Bạn chưa bị trừ tiền. Hãy quay lại cửa hàng và đặt hàng lại.',
    },
    setup: {
      title: 'Thanh toán bằng stablecoin không khả dụng',
      text: 'Bạn chưa bị trừ tiền. Hãy chọn phương thức khác hoặc liên hệ cửa hàng.',
    },
    page: {
      title: 'Không thể mở trang thanh toán này',
      text: 'Địa chỉ của trang không thuộc danh sách cửa hàng tin cậy. Bạn chưa bị trừ tiền. Hãy liên hệ cửa hàng.',
    },
  },
  tryAgain: 'Thử lại',
  notices: {
    connection: 'Hiện không kết nối được với cửa hàng.',
    connectionWithDelay:
      'Hiện không kết nối được với cửa hàng. Sẽ kiểm tra lại sau {seconds} giây.',
    checkNow: 'Kiểm tra ngay',
    lost: 'Trang này đã mất kết nối với khoản thanh toán.',
    reconnect: 'Kết nối lại',
    cancelFailed: 'Hủy không thành công. Khoản thanh toán vẫn đang mở.',
    cancelRefused: 'Không thể hủy khoản thanh toán này nữa.',
    amountChanged: 'Đơn hàng đã thay đổi. Khoản thanh toán này vẫn là {price}.',
  },
  spoken: {
    minutesLeft: 'Còn {minutes} phút để thanh toán',
    secondsLeft: 'Còn {seconds} giây để thanh toán',
  },
};
