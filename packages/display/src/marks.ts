/**
 * `@stablepay/display/marks`: every mark by itself. Importing one costs one. They need
 * `@stablepay/display/styles.css`.
 */

// coins
export { UsdcCoin } from './marks/coins/UsdcCoin.tsx';
export { UsdtCoin } from './marks/coins/UsdtCoin.tsx';
export { UsdcMark } from './marks/UsdcMark.tsx';
export { UsdtMark } from './marks/UsdtMark.tsx';

// networks StablePay names
export { BscMark } from './marks/networks/BscMark.tsx';
export { EthereumMark } from './marks/networks/EthereumMark.tsx';
export { networkMarks } from './marks/networks/networkMarks.ts';
export { SolanaMark } from './marks/networks/SolanaMark.tsx';
export { TronMark } from './marks/networks/TronMark.tsx';

// networks StablePay does not name
export { BaseMark } from './marks/networks/BaseMark.tsx';
export { PolygonMark } from './marks/networks/PolygonMark.tsx';

// wallets
export { BitgetWalletMark } from './marks/wallets/BitgetWalletMark.tsx';
export { CoinbaseWalletMark } from './marks/wallets/CoinbaseWalletMark.tsx';
export { ImTokenMark } from './marks/wallets/ImTokenMark.tsx';
export { MetaMaskMark } from './marks/wallets/MetaMaskMark.tsx';
export { OkxWalletMark } from './marks/wallets/OkxWalletMark.tsx';
export { PhantomMark } from './marks/wallets/PhantomMark.tsx';
export { TokenPocketMark } from './marks/wallets/TokenPocketMark.tsx';
export { TronLinkMark } from './marks/wallets/TronLinkMark.tsx';
export { TrustWalletMark } from './marks/wallets/TrustWalletMark.tsx';
export { walletMarks } from './marks/wallets/walletMarks.ts';
export { WalletConnectMark } from './marks/wallets/WalletConnectMark.tsx';

// what stands in where there is no mark
export { StablePayWordmark, type StablePayWordmarkProps } from './marks/StablePayWordmark.tsx';
export { TextChip, type TextChipProps } from './marks/TextChip.tsx';

export type { MarkProps } from './marks/Mark.tsx';
