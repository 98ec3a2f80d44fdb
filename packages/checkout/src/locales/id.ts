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
  checkedAgo: 'Diperiksa {seconds} detik lalu',
  slow: 'Ini lebih lama dari biasanya. Belum ada yang ditagih.',
  awaiting: {
    exchange: 'Mengirim dari bursa? Bisa lebih lama dan tiba kurang karena biaya.',
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
  },
  confirming: {
    title: 'Pembayaran terlihat di jaringan',
    text: 'Menunggu konfirmasi. Jangan membayar lagi.',
  },
  paid: {
    title: 'Sudah dibayar',
    text: 'Toko telah menerima pembayaran Anda untuk pesanan {reference}.',
  },
  dontPayAgain: 'Jangan membayar lagi.',
  endedText:
    'Mulai lagi untuk mendapatkan kurs baru. Jika Anda sudah mengirim dana, jangan membayar dua kali. Hubungi toko.',
  fundsSeenText:
    'Sebuah pembayaran terlihat di jaringan. Jangan membayar lagi. Toko dapat menjelaskan langkah berikutnya.',
  startAgain: 'Mulai lagi',
  problem: {
    title: 'Kami tidak dapat membuka halaman pembayaran',
    text: 'Anda belum ditagih. Coba lagi atau pilih metode lain.',
  },
  tryAgain: 'Coba lagi',
  connection: 'Kami tidak dapat terhubung ke toko saat ini.',
};
