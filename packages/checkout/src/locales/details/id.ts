import type { DetailMessages } from '../../messages/DetailMessages.ts';

/** Indonesian, with the formal Anda. Not checked by a native speaker. */
export const idDetails: DetailMessages = {
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
  canceled: {
    title: 'Pembayaran dibatalkan',
    text: 'Jika Anda sudah mengirim dana, hubungi toko sebelum membayar lagi.',
  },
  failed: {
    title: 'Pembayaran tidak berhasil',
    text: 'Mulai lagi atau pilih metode lain. Jika Anda sudah mengirim dana, hubungi toko terlebih dahulu.',
  },
  checkingText:
    'Waktu pembayaran sudah habis. Kami sedang memastikan apakah pembayaran Anda sudah masuk. Jangan membayar lagi.',
  checkNow: 'Periksa sekarang',
  unknownTitle: 'Kami sedang memeriksa pembayaran ini',
  expiredTitle: 'Halaman pembayaran ini sudah kedaluwarsa',
  chooseOther: 'Pilih metode lain',
  paidAmount: 'Sudah dibayar {amount}',
  paidLate:
    'Pembayaran Anda masuk setelah halaman pembayaran ditutup. Toko telah menerimanya untuk pesanan {reference}.',
  rateLocked: 'Kurs untuk pembayaran ini sudah dikunci.',
  contact: 'Hubungi toko',
  notices: {
    connectionWithDelay:
      'Kami tidak dapat terhubung ke toko saat ini. Memeriksa lagi dalam {seconds} detik.',
    lost: 'Halaman ini kehilangan hubungan dengan pembayaran.',
    reconnect: 'Hubungkan lagi',
    windowBlocked:
      'Browser tidak membuka jendela baru. Tekan lagi untuk membuka halaman pembayaran di sini.',
    cancelFailed: 'Pembatalan tidak berhasil. Pembayaran masih berjalan.',
    cancelRefused: 'Pembayaran ini sudah tidak dapat dibatalkan.',
    amountChanged: 'Pesanan telah berubah. Pembayaran ini tetap sebesar {price}.',
  },
  problems: {
    offline: {
      title: 'Anda sedang offline',
      text: 'Anda belum ditagih. Coba lagi saat sudah terhubung.',
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
  openPlain: 'Buka halaman pembayaran langsung',
  alreadySent: {
    ask: 'Sudah mengirim? Periksa sekarang',
    notYet: 'Belum ada yang masuk. Kami terus memeriksa untuk beberapa waktu.',
  },
  facts: {
    amount: 'Jumlah',
    order: 'Pesanan',
    payment: 'Pembayaran',
    status: 'Status',
    opened: 'Dibuka',
    checked: 'Terakhir diperiksa',
  },
  spoken: {
    minutesLeft: 'Sisa waktu membayar {minutes} menit',
    secondsLeft: 'Sisa waktu membayar {seconds} detik',
  },
  copyReceipt: 'Salin detail',
  copyForSupport: 'Salin detail untuk dukungan',
  copyTextByHand: 'Salin teks ini',
  qr: {
    tooLong: 'Tautan ini terlalu panjang untuk kode kecil.',
    enlarge: 'Perbesar kode QR',
    save: 'Simpan kode QR sebagai gambar',
    holds: 'Berisi alamat ini:',
  },
  showPayment: 'Lihat pembayaran',
  gameControls:
    'Tombol panah atau gamepad untuk berpindah, Enter atau A untuk menekan, Esc atau B untuk menutup.',
};
