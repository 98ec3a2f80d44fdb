import type { DetailMessages } from '../../messages/DetailMessages.ts';

/** Malay, with anda. Not checked by a native speaker. */
export const msDetails: DetailMessages = {
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
  canceled: {
    title: 'Pembayaran dibatalkan',
    text: 'Jika anda sudah menghantar dana, hubungi kedai sebelum membayar lagi.',
  },
  failed: {
    title: 'Pembayaran tidak berjaya',
    text: 'Mulakan semula atau pilih kaedah lain. Jika anda sudah menghantar dana, hubungi kedai dahulu.',
  },
  checkingText:
    'Masa untuk membayar sudah tamat. Kami sedang menyemak sama ada bayaran anda telah diterima. Sila jangan bayar lagi.',
  checkNow: 'Semak sekarang',
  unknownTitle: 'Kami sedang memeriksa pembayaran ini',
  expiredTitle: 'Halaman pembayaran ini telah tamat tempoh',
  chooseOther: 'Pilih kaedah lain',
  paidAmount: 'Telah dibayar {amount}',
  paidLate:
    'Bayaran anda tiba selepas halaman pembayaran ditutup. Kedai telah menerimanya untuk pesanan {reference}.',
  rateLocked: 'Kadar untuk bayaran ini telah dikunci.',
  contact: 'Hubungi kedai',
  notices: {
    connectionWithDelay:
      'Kami tidak dapat menghubungi kedai buat masa ini. Menyemak semula dalam {seconds} saat.',
    lost: 'Halaman ini telah terputus daripada pembayaran.',
    reconnect: 'Sambung semula',
    windowBlocked:
      'Pelayar tidak membuka tetingkap baharu. Tekan sekali lagi untuk membuka halaman pembayaran di sini.',
    cancelFailed: 'Pembatalan tidak berjaya. Pembayaran masih dibuka.',
    cancelRefused: 'Pembayaran ini tidak boleh dibatalkan lagi.',
    amountChanged: 'Pesanan telah berubah. Pembayaran ini masih untuk {price}.',
  },
  problems: {
    offline: {
      title: 'Anda berada di luar talian',
      text: 'Anda belum dicaj. Cuba lagi apabila anda bersambung.',
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
  openPlain: 'Buka halaman bayaran secara terus',
  alreadySent: {
    ask: 'Sudah hantar? Semak sekarang',
    notYet: 'Belum ada yang masuk. Kami terus menyemak buat seketika.',
  },
  facts: {
    amount: 'Jumlah',
    order: 'Pesanan',
    payment: 'Bayaran',
    status: 'Status',
    opened: 'Dibuka',
    checked: 'Semakan terakhir',
  },
  spoken: {
    minutesLeft: 'Tinggal {minutes} minit untuk membayar',
    secondsLeft: 'Tinggal {seconds} saat untuk membayar',
  },
  copyReceipt: 'Salin butiran',
  copyForSupport: 'Salin butiran untuk sokongan',
  copyTextByHand: 'Salin teks ini',
  qr: {
    tooLong: 'Pautan ini terlalu panjang untuk kod kecil.',
    enlarge: 'Besarkan kod QR',
    save: 'Simpan kod QR sebagai imej',
    holds: 'Ia mengandungi alamat ini:',
  },
  showPayment: 'Lihat pembayaran',
  gameControls:
    'Kekunci anak panah atau pad permainan untuk bergerak, Enter atau A untuk menekan, Esc atau B untuk menutup.',
};
