import { BscMark } from './BscMark.tsx';
import { EthereumMark } from './EthereumMark.tsx';
import { SolanaMark } from './SolanaMark.tsx';
import { TronMark } from './TronMark.tsx';

/**
 * The marks of the four networks StablePay names, by that name. Polygon and Base are not among
 * them: add those your account has.
 *
 * @example
 * const marks = { ...networkMarks, Polygon: PolygonMark };
 */
export const networkMarks = {
  TRON: TronMark,
  Ethereum: EthereumMark,
  BSC: BscMark,
  Solana: SolanaMark,
} as const;
