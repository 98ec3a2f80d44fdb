import type { DisplayMessages } from '../messages/DisplayMessages.ts';

/** Malay, with anda. Not checked by a native speaker. */
export const ms: DisplayMessages = {
  locale: 'ms',
  dir: 'ltr',
  reviewed: false,
  title: 'USDT | USDC Stablecoin Payment',
  shortTitle: 'USDT | USDC',
  accessibleName: 'Pembayaran stablecoin USDT atau USDC',
  subline: 'Bayar dari dompet kripto atau kod QR',
  shortSubline: 'dompet atau QR',
  youPay: 'Anda bayar {amount} USDT atau USDC',
  networkFees: 'Yuran rangkaian ditetapkan oleh dompet anda.',
  converted: '{price} ditukar kepada USDT atau USDC pada kadar semasa apabila anda membayar.',
  help: 'Selepas anda membuat pesanan, halaman selamat StablePay akan dibuka. Pilih syiling dan rangkaian di situ, kemudian sahkan dalam dompet anda atau imbas kod.',
  shortHelp: 'Membuka halaman selamat StablePay.',
  networks: 'Rangkaian',
  whatIsThis: 'Apakah ini?',
  explanation:
    'USDT dan USDC ialah stablecoin yang direka untuk mengikut nilai dolar AS. Untuk membayar, anda perlu memilikinya dalam dompet kripto atau akaun bursa.',
  byline: 'Pembayaran dikendalikan oleh StablePay',
  payButton: 'Bayar dengan USDT atau USDC',
  selectedAnnouncement: 'Pembayaran stablecoin USDT atau USDC dipilih',
  groupLegend: 'Kaedah pembayaran',
  stablecoin: 'Stablecoin',
  badge: 'Kami juga menerima USDT dan USDC',
  close: 'Tutup',
  wallets: 'Dompet',
  moreWallets: { other: '{count} dompet lagi' },
  continueInWallet: 'Teruskan dalam dompet ini',
  openWalletApp: 'Buka aplikasi dompet',
  walletOrAddress: 'dompet atau alamat',
  eitherCoin: '{amount} USDT atau USDC',
  youPayToken: 'Anda bayar {amount} {token}',
  reasons: {
    belowMinimum: 'Tidak tersedia untuk pesanan di bawah {limit}',
    aboveMaximum: 'Tidak tersedia untuk pesanan melebihi {limit}',
    currency: 'Tidak tersedia untuk harga dalam {currency}',
    unavailable: 'Tidak tersedia buat sementara waktu',
  },
  states: {
    loading: { line: 'Membuka StablePay…', text: 'Halaman pembayaran akan dibuka sebentar lagi.' },
    slow: {
      line: 'Masih membuka…',
      text: 'Ini mengambil masa lebih lama daripada biasa. Anda belum dicaj.',
    },
    redirectFailed: {
      line: 'Halaman pembayaran tidak dibuka',
      text: 'Kami tidak dapat membuka halaman pembayaran. Anda belum dicaj. Cuba lagi atau pilih kaedah lain.',
    },
    returned: {
      line: 'Pembayaran belum selesai',
      text: 'Anda boleh meneruskan pembayaran yang sama sehingga halamannya tamat tempoh.',
    },
    checking: {
      line: 'Menyemak dengan StablePay…',
      text: 'Kami sedang menyemak sama ada bayaran anda telah diterima. Sila jangan bayar lagi.',
    },
    processing: {
      line: 'Menunggu pengesahan',
      text: 'Bayaran dilihat pada rangkaian. Menunggu pengesahan.',
    },
    paid: { line: 'Telah dibayar', text: 'Kedai telah menerima bayaran anda.' },
    paidLate: {
      line: 'Telah dibayar',
      text: 'Bayaran anda tiba selepas halaman tamat tempoh. Kedai telah menerimanya.',
    },
    underpaid: {
      line: 'Belum dibayar penuh',
      text: 'Jumlah yang kami terima kurang daripada jumlah penuh.',
    },
    overpaid: {
      line: 'Diterima melebihi jumlah penuh',
      text: 'Jumlah yang kami terima melebihi jumlah penuh. Kedai akan menghubungi anda.',
    },
    frozen: {
      line: 'Sedang disemak',
      text: 'Pembayaran ini sedang disemak. Sila jangan bayar lagi. Kedai akan menghubungi anda.',
    },
    unknown: {
      line: 'Memeriksa pembayaran ini…',
      text: 'Kami sedang memeriksa pembayaran ini. Sila jangan bayar lagi.',
    },
    expired: {
      line: 'Halaman pembayaran tamat tempoh',
      text: 'Halaman pembayaran ini telah tamat tempoh. Mulakan semula untuk kadar baharu. Jika anda sudah menghantar dana, jangan bayar dua kali. Hubungi kami.',
    },
    canceled: {
      line: 'Pembayaran belum selesai',
      text: 'Anda telah meninggalkan halaman pembayaran. Jika anda sudah menghantar dana, hubungi kami sebelum membayar lagi.',
    },
    failed: { line: 'Belum dibayar', text: 'Pembayaran tidak berjaya.' },
    unreadable: {
      line: 'Tidak dapat menghubungi kedai',
      text: 'Kami tidak dapat menghubungi kedai buat masa ini.',
    },
  },
  paidWith: 'Dibayar dengan {token}',
  receivedOf: 'Kami menerima {received} daripada {total} {token}.',
  checkingAgain: 'Menyemak semula dalam {seconds} saat.',
  actions: {
    tryAgain: 'Cuba lagi',
    continuePayment: 'Teruskan pembayaran',
    payTheRest: 'Bayar bakinya',
    startAgain: 'Mulakan semula',
    chooseAnother: 'Pilih kaedah lain',
    contactShop: 'Hubungi kedai',
    viewTransaction: 'Lihat transaksi',
  },
  gaming: {
    confirm: 'Sahkan:',
    topUpButton: 'Tambah nilai dengan USDT atau USDC',
    processing: 'Bayaran dilihat, menunggu pengesahan',
    returnToGame: 'Kembali ke permainan',
  },
};
