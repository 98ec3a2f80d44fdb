import type { DetailMessages } from '../../messages/DetailMessages.ts';

/** Vietnamese. Not checked by a native speaker. */
export const viDetails: DetailMessages = {
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
  canceled: {
    title: 'Đã hủy thanh toán',
    text: 'Nếu bạn đã chuyển tiền, hãy liên hệ cửa hàng trước khi thanh toán lại.',
  },
  failed: {
    title: 'Thanh toán không thành công',
    text: 'Hãy bắt đầu lại hoặc chọn phương thức khác. Nếu bạn đã chuyển tiền, hãy liên hệ cửa hàng trước.',
  },
  checkingText:
    'Đã hết thời gian thanh toán. Chúng tôi đang kiểm tra xem tiền của bạn đã đến chưa. Vui lòng không thanh toán lại.',
  checkNow: 'Kiểm tra ngay',
  unknownTitle: 'Chúng tôi đang kiểm tra khoản thanh toán này',
  expiredTitle: 'Trang thanh toán này đã hết hạn',
  chooseOther: 'Chọn phương thức khác',
  paidAmount: 'Đã thanh toán {amount}',
  paidLate:
    'Khoản thanh toán của bạn đến sau khi trang thanh toán đã đóng. Cửa hàng đã nhận được cho đơn hàng {reference}.',
  rateLocked: 'Tỷ giá của khoản thanh toán này đã được khóa.',
  contact: 'Liên hệ cửa hàng',
  notices: {
    connectionWithDelay:
      'Hiện không kết nối được với cửa hàng. Sẽ kiểm tra lại sau {seconds} giây.',
    lost: 'Trang này đã mất kết nối với khoản thanh toán.',
    reconnect: 'Kết nối lại',
    windowBlocked: 'Trình duyệt không mở cửa sổ mới. Nhấn lại để mở trang thanh toán tại đây.',
    cancelFailed: 'Hủy không thành công. Khoản thanh toán vẫn đang mở.',
    cancelRefused: 'Không thể hủy khoản thanh toán này nữa.',
    amountChanged: 'Đơn hàng đã thay đổi. Khoản thanh toán này vẫn là {price}.',
  },
  problems: {
    offline: {
      title: 'Bạn đang ngoại tuyến',
      text: 'Bạn chưa bị trừ tiền. Hãy thử lại khi có kết nối.',
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
  openPlain: 'Mở trực tiếp trang thanh toán',
  alreadySent: {
    ask: 'Đã gửi rồi? Kiểm tra ngay',
    notYet: 'Chưa có khoản nào đến. Chúng tôi sẽ tiếp tục kiểm tra thêm một lúc.',
  },
  facts: {
    amount: 'Số tiền',
    order: 'Đơn hàng',
    payment: 'Thanh toán',
    status: 'Trạng thái',
    opened: 'Đã mở',
    checked: 'Kiểm tra lần cuối',
  },
  spoken: {
    minutesLeft: 'Còn {minutes} phút để thanh toán',
    secondsLeft: 'Còn {seconds} giây để thanh toán',
  },
  copyReceipt: 'Sao chép chi tiết',
  copyForSupport: 'Sao chép chi tiết để được hỗ trợ',
  copyTextByHand: 'Sao chép đoạn này',
  qr: {
    tooLong: 'Liên kết này quá dài cho một mã nhỏ.',
    enlarge: 'Phóng to mã QR',
    save: 'Lưu mã QR thành hình ảnh',
    holds: 'Mã chứa địa chỉ này:',
  },
  showPayment: 'Xem thanh toán',
  gameControls: 'Phím mũi tên hoặc tay cầm để di chuyển, Enter hoặc A để chọn, Esc hoặc B để đóng.',
};
