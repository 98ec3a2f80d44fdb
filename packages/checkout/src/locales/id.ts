import { id as option } from '@stablepay/display/locales/id';
import type { CheckoutMessages } from '../messages/CheckoutMessages.ts';

/** Indonesian, with the formal Anda. Not checked by a native speaker. */
export const id: CheckoutMessages = {
  locale: 'id',
  reviewed: false,
  option,
  panelLabel: 'Pembayaran stablecoin',
  testRibbon: 'Uji coba, bukan uang sungguhan',
  close: 'Tutup',
  eitherToken: 'USDT atau USDC',
  orderWithPrice: 'Pesanan {reference} · {price}',
  order: 'Pesanan {reference}',
  status: {
    idle: 'Siap',
    creating: 'Membuka StablePay…',
    awaitingPayment: 'Menunggu pembayaran',
    checking: 'Memeriksa ke StablePay…',
    confirming: 'Menunggu konfirmasi',
    paid: 'Pembayaran selesai',
    underpaid: 'Menunggu sisa pembayaran',
    overpaid: 'Ditangani oleh toko',
    frozen: 'Sedang ditinjau',
    expired: 'Kedaluwarsa',
    canceled: 'Dibatalkan',
    failed: 'Belum dibayar',
    unknown: 'Memeriksa ke StablePay…',
  },
  notStarted: 'Belum dimulai',
  resumingStatus: 'Mencari pembayaran Anda…',
  checkedAgo: 'Diperiksa {seconds} detik lalu',
  opening: {
    slow: 'Ini lebih lama dari biasanya. Belum ada yang ditagih.',
    tryAgain: 'Coba lagi',
  },
  awaiting: {
    scan: 'Pindai dengan ponsel Anda, atau',
    scanElsewhere: 'Atau pindai dengan perangkat lain',
    qrLabel: 'Kode QR halaman pembayaran',
    open: 'Buka halaman pembayaran',
    opensInNewTab: '(terbuka di tab baru)',
    copy: 'Salin tautan',
    copied: 'Disalin',
    copyByHand: 'Salin tautan ini',
    cancel: 'Batalkan pembayaran',
    canceling: 'Membatalkan…',
    pageSlow: 'Halaman pembayaran belum siap. Kami terus mencoba.',
  },
  checking: {
    title: 'Memeriksa ke StablePay…',
    text: 'Waktu pembayaran sudah habis. Kami sedang memastikan apakah pembayaran Anda sudah masuk. Jangan membayar lagi.',
  },
  confirming: {
    title: 'Pembayaran terlihat di jaringan',
    text: 'Menunggu konfirmasi. Jangan membayar lagi.',
  },
  paid: {
    title: 'Sudah dibayar',
    titleWithAmount: 'Sudah dibayar {amount}',
    text: 'Toko telah menerima pembayaran Anda untuk pesanan {reference}.',
    lateText:
      'Pembayaran Anda masuk setelah halaman pembayaran ditutup. Toko telah menerimanya untuk pesanan {reference}.',
  },
  underpaid: {
    title: 'Jumlah yang kami terima kurang dari total',
    text: 'Bayar sisanya di halaman pembayaran, atau hubungi toko. Jangan memulai pembayaran baru.',
    titleWithAmounts: 'Kami menerima {received} dari {due}',
    textWithAmounts:
      'Masih kurang {missing}. Bayar sisanya, atau hubungi toko. Jangan memulai pembayaran baru.',
    payTheRest: 'Bayar sisanya',
  },
  overpaid: {
    title: 'Jumlah yang kami terima melebihi total',
    text: 'Toko akan menghubungi Anda.',
  },
  frozen: {
    title: 'Pembayaran ini sedang ditinjau',
    text: 'Jangan membayar lagi. Toko akan menghubungi Anda.',
  },
  unknown: { title: 'Kami sedang memeriksa pembayaran ini', text: 'Jangan membayar lagi.' },
  expired: {
    title: 'Halaman pembayaran ini sudah kedaluwarsa',
    text: 'Mulai lagi untuk mendapatkan kurs baru. Jika Anda sudah mengirim dana, jangan membayar dua kali. Hubungi toko.',
  },
  canceled: {
    title: 'Pembayaran dibatalkan',
    text: 'Jika Anda sudah mengirim dana, hubungi toko sebelum membayar lagi.',
  },
  failed: {
    title: 'Pembayaran tidak berhasil',
    text: 'Mulai lagi atau pilih metode lain. Jika Anda sudah mengirim dana, hubungi toko terlebih dahulu.',
  },
  fundsSeenText:
    'Sebuah pembayaran terlihat di jaringan. Jangan membayar lagi. Toko dapat menjelaskan langkah berikutnya.',
  startAgain: 'Mulai lagi',
  chooseOther: 'Pilih metode lain',
  contact: 'Hubungi toko',
  problems: {
    offline: {
      title: 'Anda sedang offline',
      text: 'Anda belum ditagih. Coba lagi saat sudah terhubung.',
    },
    unreachable: {
      title: 'Kami tidak dapat membuka halaman pembayaran',
      text: 'Anda belum ditagih. Coba lagi atau pilih metode lain.',
    },
    busy: {
      title: 'Layanan pembayaran sedang sibuk',
      text: 'Anda belum ditagih. Coba lagi sebentar lagi atau pilih metode lain.',
    },
    orderUnknown: {
      title: 'Kami tidak menemukan pesanan ini',
      text: 'Anda belum ditagih. Kembali ke toko dan buat pesanan lagi.',
    },
    setup: {
      title: 'Pembayaran stablecoin tidak tersedia',
      text: 'Anda belum ditagih. Pilih metode lain atau hubungi toko.',
    },
    page: {
      title: 'Halaman pembayaran ini tidak dapat dibuka',
      text: 'Alamatnya tidak termasuk yang dipercaya toko ini. Anda belum ditagih. Hubungi toko.',
    },
  },
  tryAgain: 'Coba lagi',
  notices: {
    connection: 'Kami tidak dapat terhubung ke toko saat ini.',
    connectionWithDelay:
      'Kami tidak dapat terhubung ke toko saat ini. Memeriksa lagi dalam {seconds} detik.',
    checkNow: 'Periksa sekarang',
    lost: 'Halaman ini kehilangan hubungan dengan pembayaran.',
    reconnect: 'Hubungkan lagi',
    cancelFailed: 'Pembatalan tidak berhasil. Pembayaran masih berjalan.',
    cancelRefused: 'Pembayaran ini sudah tidak dapat dibatalkan.',
    amountChanged: 'Pesanan telah berubah. Pembayaran ini tetap sebesar {price}.',
  },
  spoken: {
    minutesLeft: 'Sisa waktu membayar {minutes} menit',
    secondsLeft: 'Sisa waktu membayar {seconds} detik',
  },
};
