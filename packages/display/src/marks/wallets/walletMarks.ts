import { BitgetWalletMark } from './BitgetWalletMark.tsx';
import { CoinbaseWalletMark } from './CoinbaseWalletMark.tsx';
import { ImTokenMark } from './ImTokenMark.tsx';
import { MetaMaskMark } from './MetaMaskMark.tsx';
import { OkxWalletMark } from './OkxWalletMark.tsx';
import { PhantomMark } from './PhantomMark.tsx';
import { TokenPocketMark } from './TokenPocketMark.tsx';
import { TronLinkMark } from './TronLinkMark.tsx';
import { TrustWalletMark } from './TrustWalletMark.tsx';
import { WalletConnectMark } from './WalletConnectMark.tsx';

/**
 * The marks of all wallets by their name, in the guide's order. It brings every one of them, about
 * 4 kB: a shop that names a few wallets imports those.
 */
export const walletMarks = {
  MetaMask: MetaMaskMark,
  'Trust Wallet': TrustWalletMark,
  'OKX Wallet': OkxWalletMark,
  TronLink: TronLinkMark,
  'Coinbase Wallet': CoinbaseWalletMark,
  Phantom: PhantomMark,
  'Bitget Wallet': BitgetWalletMark,
  imToken: ImTokenMark,
  TokenPocket: TokenPocketMark,
  WalletConnect: WalletConnectMark,
} as const;
