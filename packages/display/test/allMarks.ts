import type { ComponentType } from 'react';
import {
  BaseMark,
  type MarkProps,
  networkMarks,
  PolygonMark,
  UsdcCoin,
  UsdcMark,
  UsdtCoin,
  UsdtMark,
  walletMarks,
} from '../src/marks.ts';

type NamedMark = readonly [title: string, Mark: ComponentType<MarkProps>];

/** Every mark by the row it stands in, in the guide's order. */
export const allMarks: Record<MarkKind, readonly NamedMark[]> = {
  tile: [
    ['USDT', UsdtMark],
    ['USDC', UsdcMark],
  ],
  coin: [
    ['USDT', UsdtCoin],
    ['USDC', UsdcCoin],
  ],
  network: [...Object.entries(networkMarks), ['Polygon', PolygonMark], ['Base', BaseMark]],
  wallet: Object.entries(walletMarks),
};

export type MarkKind = 'tile' | 'coin' | 'network' | 'wallet';

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
