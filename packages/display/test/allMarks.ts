import type { ComponentType } from 'react';
import {
  BaseMark,
  BitgetWalletMark,
  BscMark,
  CoinbaseWalletMark,
  EthereumMark,
  ImTokenMark,
  type MarkProps,
  MetaMaskMark,
  OkxWalletMark,
  PhantomMark,
  PolygonMark,
  SolanaMark,
  TokenPocketMark,
  TronLinkMark,
  TronMark,
  TrustWalletMark,
  UsdcCoin,
  UsdcMark,
  UsdtCoin,
  UsdtMark,
  WalletConnectMark,
} from '../src/marks.ts';

type NamedMark = readonly [title: string, Mark: ComponentType<MarkProps>];

/** Every mark by the row it stands in, in the guide's order. */
export const allMarks = {
  tile: [
    ['USDT', UsdtMark],
    ['USDC', UsdcMark],
  ],
  coin: [
    ['USDT', UsdtCoin],
    ['USDC', UsdcCoin],
  ],
  network: [
    ['TRON', TronMark],
    ['Ethereum', EthereumMark],
    ['BSC', BscMark],
    ['Solana', SolanaMark],
    ['Polygon', PolygonMark],
    ['Base', BaseMark],
  ],
  wallet: [
    ['MetaMask', MetaMaskMark],
    ['Trust Wallet', TrustWalletMark],
    ['OKX Wallet', OkxWalletMark],
    ['TronLink', TronLinkMark],
    ['Coinbase Wallet', CoinbaseWalletMark],
    ['Phantom', PhantomMark],
    ['Bitget Wallet', BitgetWalletMark],
    ['imToken', ImTokenMark],
    ['TokenPocket', TokenPocketMark],
    ['WalletConnect', WalletConnectMark],
  ],
} as const satisfies Record<string, readonly NamedMark[]>;

export type MarkKind = keyof typeof allMarks;

/** Width and height the guide gives each kind (display guide 3.3), in CSS pixels. */
export const boxOf = {
  tile: [38, 24],
  coin: [28, 28],
  network: [20, 20],
  wallet: [24, 24],
} as const satisfies Record<MarkKind, readonly [number, number]>;

/** Every mark with its kind, for tables of tests. */
export const markTable = (['tile', 'coin', 'network', 'wallet'] as const).flatMap((kind) =>
  allMarks[kind].map(([title, Mark]) => ({ kind, title, Mark })),
);
