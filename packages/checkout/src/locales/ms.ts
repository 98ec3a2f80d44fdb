import { ms as option } from '@stablepay/display/locales/ms';
import type { CheckoutMessages } from '../messages/CheckoutMessages.ts';

/** Malay, with anda. Not checked by a native speaker. */
export const ms: CheckoutMessages = {
  locale: 'ms',
  reviewed: false,
  option,
  panelLabel: 'Pembayaran stablecoin',
  testRibbon: 'Ujian, bukan wang sebenar',
  close: 'Tutup',
  eitherToken: 'USDT atau USDC',
  orderWithPrice: 'Pesanan {reference} · {price}',
  order: 'Pesanan {reference}',
  status: {
    idle: 'Sedia',
    creating: 'Membuka StablePay…',
    awaitingPayment: 'Menunggu pembayaran',
    checking: 'Menyemak dengan StablePay…',
    confirming: 'Menunggu pengesahan',
    paid: 'Pembayaran selesai',
    underpaid: 'Menunggu baki',
    overpaid: 'Dikendalikan oleh kedai',
    frozen: 'Sedang disemak',
    expired: 'Tamat tempoh',
    canceled: 'Dibatalkan',
    failed: 'Belum dibayar',
    unknown: 'Menyemak dengan StablePay…',
  },
  checkedAgo: 'Disemak {seconds} saat lalu',
  slow: 'Ini mengambil masa lebih lama daripada biasa. Anda belum dicaj.',
  awaiting: {
    exchange: 'Menghantar dari bursa? Ia mungkin lebih lama dan tiba kurang kerana yuran.',
    scan: 'Imbas dengan telefon anda, atau',
    scanElsewhere: 'Atau imbas dengan peranti lain',
    qrLabel: 'Kod QR halaman pembayaran',
    open: 'Buka halaman pembayaran',
    opensInNewTab: '(dibuka dalam tab baharu)',
    copy: 'Salin pautan',
    copied: 'Disalin',
    copyByHand: 'Salin pautan ini',
    cancel: 'Batalkan pembayaran',
    canceling: 'Membatalkan…',
  },
  confirming: {
    title: 'Bayaran dilihat pada rangkaian',
    text: 'Menunggu pengesahan. Sila jangan bayar lagi.',
  },
  paid: {
    title: 'Telah dibayar',
    text: 'Kedai telah menerima bayaran anda untuk pesanan {reference}.',
  },
  dontPayAgain: 'Sila jangan bayar lagi.',
  endedText:
    'Mulakan semula untuk kadar baharu. Jika anda sudah menghantar dana, jangan bayar dua kali. Hubungi kedai.',
  fundsSeenText:
    'Suatu bayaran dilihat pada rangkaian. Sila jangan bayar lagi. Kedai boleh menerangkan langkah seterusnya.',
  startAgain: 'Mulakan semula',
  problem: {
    title: 'Kami tidak dapat membuka halaman pembayaran',
    text: 'Anda belum dicaj. Cuba lagi atau pilih kaedah lain.',
  },
  tryAgain: 'Cuba lagi',
  connection: 'Kami tidak dapat menghubungi kedai buat masa ini.',
};
