import type { Drawing } from './Drawing.ts';

const ant = ({ file, sha256 }: { file: string; sha256: string }) => ({
  package: '@ant-design/web3-icons',
  version: '1.16.0',
  file: `dist/esm/svgs/${file}-colorful.svg`,
  sha256,
  license: {
    file: 'LICENSE',
    sha256: '33ee9ac57040d0f40e86f306fac61e6cdce5aae1536c5be1d3fbc5999d114a1a',
  },
});

const web3 = ({ file, sha256 }: { file: string; sha256: string }) => ({
  package: '@web3icons/core',
  version: '4.0.56',
  file: `dist/svgs/${file}.svg.js`,
  sha256,
  license: {
    file: 'package.json',
    sha256: '0b997dda70a78ea7f139992a87b8dda8f21bbb4708dee8953e09a2d1e9248a4c',
    notice:
      'MIT, by 0xa3k5, according to its package.json and https://github.com/0xa3k5/web3icons.\n' +
      'The package has no licence file; the terms are those of the MIT License above.',
  },
});

/** Every drawing of the kit. LOGOS.md says whose marks they are. */
export const drawings: readonly Drawing[] = [
  {
    name: 'usdt',
    title: 'USDT',
    kind: 'coin',
    viewBox: '112 112 800 800',
    ...ant({
      file: 'usdt-circle',
      sha256: '9734fd69bd4b0187401643fe528d5b73475f10dc64902263585f5248e479d444',
    }),
  },
  {
    name: 'usdc',
    title: 'USDC',
    kind: 'coin',
    viewBox: '0 0 2000 2000',
    ...ant({
      file: 'usdc-circle',
      sha256: '893572483ec247946144ec2044da9583d328271133841478692779125abb8c54',
    }),
  },
  {
    name: 'tron',
    title: 'TRON',
    kind: 'network',
    viewBox: '112 112 800 800',
    ...ant({
      file: 'tron-circle',
      sha256: '89a7bca759135465e21187b747766c0dc6e435a14de6f311cc596a927e8c5e2e',
    }),
  },
  {
    name: 'ethereum',
    title: 'Ethereum',
    kind: 'network',
    viewBox: '0 0 1024 1024',
    ...ant({
      file: 'ethereum-circle',
      sha256: '663745b3b522792f7f7bd1f42f73083ecd86265ed3dedc2d18060917911c626b',
    }),
  },
  {
    name: 'bsc',
    title: 'BSC',
    kind: 'network',
    viewBox: '32 32 960 960',
    ...ant({
      file: 'bsc-circle',
      sha256: '0b22bb762caa397f83022d67db47f328783e3fe881172c91e4e9d1e29a79b978',
    }),
  },
  {
    name: 'solana',
    title: 'Solana',
    kind: 'network',
    viewBox: '1 0 1024 1024',
    ...ant({
      file: 'solana-circle',
      sha256: '081a8edfc0aaf2de27b739687cbaf4f1df3aaf331cb67256f1ab8a205e0d30f4',
    }),
  },
  {
    name: 'polygon',
    title: 'Polygon',
    kind: 'network',
    viewBox: '0 0 1024 1024',
    ...ant({
      file: 'polygon-circle',
      sha256: 'ae358819a93f9b33df69aaf56f799dc2d3ed932ceb706e7d299315ac0f434649',
    }),
  },
  {
    name: 'base',
    title: 'Base',
    kind: 'network',
    viewBox: '-4 -4 32 32',
    surface: '#00F',
    cut: 'circle',
    ...web3({
      file: 'networks/background/base',
      sha256: '8f5e929c62b724193bea8c221ee3f96aafb5bc1085bbc353b6daeeb9844175d0',
    }),
  },
  {
    name: 'metaMask',
    title: 'MetaMask',
    kind: 'wallet',
    viewBox: '0 0 24 24',
    ...web3({
      file: 'wallets/background/metamask',
      sha256: '2e7f1464183cdeb99dddc73eb4eb7a5d5d5e2b457037351bc0d404000a1c79ab',
    }),
  },
  {
    name: 'trustWallet',
    title: 'Trust Wallet',
    kind: 'wallet',
    viewBox: '0 0 24 24',
    ...web3({
      file: 'wallets/background/trust',
      sha256: 'e689538a38cc5b3f38391ee8fab09ad74413cbab6db7e420ca84002d19f30ed0',
    }),
  },
  {
    name: 'okxWallet',
    title: 'OKX Wallet',
    kind: 'wallet',
    viewBox: '0 0 1024 1024',
    ...ant({
      file: 'okx-wallet',
      sha256: '8693a42ea83def1ac5f0bc32f92191ef0c8c33c34b342b3321f4f22317828eed',
    }),
  },
  {
    name: 'tronLink',
    title: 'TronLink',
    kind: 'wallet',
    viewBox: '0 0 230 230',
    surface: '#fff',
    ...ant({
      file: 'tronlink',
      sha256: '1c7f1f711000f73a7ede994d95238fc3d2989d163614f5fc66cecdaf09664e52',
    }),
  },
  {
    name: 'phantom',
    title: 'Phantom',
    kind: 'wallet',
    viewBox: '0 0 24 24',
    ...web3({
      file: 'wallets/background/phantom',
      sha256: '7e539a017a18de0d5fe07908c4f1a540d627e6737db5772102b4b25b43e7177d',
    }),
  },
  {
    name: 'coinbaseWallet',
    title: 'Coinbase Wallet',
    kind: 'wallet',
    viewBox: '0 0 1024 1024',
    surface: '#0052FF',
    ...ant({
      file: 'coinbase-wallet-circle',
      sha256: 'bf1a8ade9cb742c36f65c96f203087ddf967a86964df94f281086577245d632c',
    }),
  },
  {
    name: 'bitgetWallet',
    title: 'Bitget Wallet',
    kind: 'wallet',
    viewBox: '0 0 512 512',
    ...ant({
      file: 'bitget-wallet',
      sha256: '4503dc729909b105b3c9b66f6387493bab2379a1538b649b162335496602d093',
    }),
  },
  {
    name: 'imToken',
    title: 'imToken',
    kind: 'wallet',
    viewBox: '0 0 24 24',
    ...web3({
      file: 'wallets/background/imtoken',
      sha256: 'efc950d50e5b0b882e0a3e7ec5d6c20831626ad2d137384a164da0a5853f73a7',
    }),
  },
  {
    name: 'tokenPocket',
    title: 'TokenPocket',
    kind: 'wallet',
    viewBox: '0 0 24 24',
    ...web3({
      file: 'wallets/background/token-pocket',
      sha256: 'd52b568e9caa6efa9c1fd023e19d789cf4fdad6d59aca14c3e06169910b2efb8',
    }),
  },
  {
    name: 'walletConnect',
    title: 'WalletConnect',
    kind: 'wallet',
    viewBox: '0 0 24 24',
    ...web3({
      file: 'wallets/background/wallet-connect',
      sha256: 'e71605570c7fa40e3abc6a2ab732fe1800dc461dcc1f0fac06814864e2f2ecdc',
    }),
  },
];
