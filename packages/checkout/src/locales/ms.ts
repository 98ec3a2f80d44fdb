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
  notStarted: 'Belum bermula',
  resumingStatus: 'Mencari pembayaran anda…',
  checkedAgo: 'Disemak {seconds} saat lalu',
  opening: {
    slow: 'Ini mengambil masa lebih lama daripada biasa. Anda belum dicaj.',
    tryAgain: 'Cuba lagi',
  },
  awaiting: {
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
    pageSlow: 'Halaman pembayaran belum sedia. Kami terus mencuba.',
  },
  checking: {
    title: 'Menyemak dengan StablePay…',
    text: 'Masa untuk membayar sudah tamat. Kami sedang menyemak sama ada bayaran anda telah diterima. Sila jangan bayar lagi.',
  },
  confirming: {
    title: 'Bayaran dilihat pada rangkaian',
    text: 'Menunggu pengesahan. Sila jangan bayar lagi.',
  },
  paid: {
    title: 'Telah dibayar',
    titleWithAmount: 'Telah dibayar {amount}',
    text: 'Kedai telah menerima bayaran anda untuk pesanan {reference}.',
    lateText:
      'Bayaran anda tiba selepas halaman pembayaran ditutup. Kedai telah menerimanya untuk pesanan {reference}.',
  },
  underpaid: {
    title: 'Jumlah diterima kurang daripada jumlah penuh',
    text: 'Bayar bakinya di halaman pembayaran, atau hubungi kedai. Sila jangan mulakan pembayaran baharu.',
    titleWithAmounts: 'Kami menerima {received} daripada {due}',
    textWithAmounts:
      'Masih perlu dibayar: {missing}. Bayar bakinya, atau hubungi kedai. Sila jangan mulakan pembayaran baharu.',
    payTheRest: 'Bayar bakinya',
  },
  overpaid: {
    title: 'Jumlah diterima melebihi jumlah penuh',
    text: 'Kedai akan menghubungi anda.',
  },
  frozen: {
    title: 'Pembayaran ini sedang disemak',
    text: 'Sila jangan bayar lagi. Kedai akan menghubungi anda.',
  },
  unknown: {
    title: 'Kami sedang memeriksa pembayaran ini',
    text: 'Sila jangan bayar lagi.',
  },
  expired: {
    title: 'Halaman pembayaran ini telah tamat tempoh',
    text: 'Mulakan semula untuk kadar baharu. Jika anda sudah menghantar dana, jangan bayar dua kali. Hubungi kedai.',
  },
  canceled: {
    title: 'Pembayaran dibatalkan',
    text: 'Jika anda sudah menghantar dana, hubungi kedai sebelum membayar lagi.',
  },
  failed: {
    title: 'Pembayaran tidak berjaya',
    text: 'Mulakan semula atau pilih kaedah lain. Jika anda sudah menghantar dana, hubungi kedai dahulu.',
  },
  fundsSeenText:
    'Suatu bayaran dilihat pada rangkaian. Sila jangan bayar lagi. Kedai boleh menerangkan langkah seterusnya.',
  startAgain: 'Mulakan semula',
  chooseOther: 'Pilih kaedah lain',
  contact: 'Hubungi kedai',
  problems: {
    offline: {
      title: 'Anda berada di luar talian',
      text: 'Anda belum dicaj. Cuba lagi apabila anda bersambung.',
    },
    unreachable: {
      title: 'Kami tidak dapat membuka halaman pembayaran',
      text: 'Anda belum dicaj. Cuba lagi atau pilih kaedah lain.',
    },
    busy: {
      title: 'Perkhidmatan pembayaran sedang sibuk',
      text: 'Anda belum dicaj. Cuba lagi sebentar lagi atau pilih kaedah lain.',
    },
    orderUnknown: {
      title: 'Kami tidak menemui pesanan ini',
      text: 'Anda belum dicaj. Kembali ke kedai dan buat pesanan sekali lagi.',
    },
    setup: {
      title: 'Pembayaran stablecoin tidak tersedia',
      text: 'Anda belum dicaj. Pilih kaedah lain atau hubungi kedai.',
    },
    page: {
      title: 'Halaman pembayaran ini tidak dapat dibuka',
      text: 'Alamatnya bukan yang dipercayai oleh kedai ini. Anda belum dicaj. Hubungi kedai.',
    },
  },
  tryAgain: 'Cuba lagi',
  notices: {
    connection: 'Kami tidak dapat menghubungi kedai buat masa ini.',
    connectionWithDelay:
      'Kami tidak dapat menghubungi kedai buat masa ini. Menyemak semula dalam {seconds} saat.',
    checkNow: 'Semak sekarang',
    lost: 'Halaman ini telah terputus daripada pembayaran.',
    reconnect: 'Sambung semula',
    cancelFailed: 'Pembatalan tidak berjaya. Pembayaran masih dibuka.',
    cancelRefused: 'Pembayaran ini tidak boleh dibatalkan lagi.',
    amountChanged: 'Pesanan telah berubah. Pembayaran ini masih untuk {price}.',
  },
  spoken: {
    minutesLeft: 'Tinggal {minutes} minit untuk membayar',
    secondsLeft: 'Tinggal {seconds} saat untuk membayar',
  },
};
