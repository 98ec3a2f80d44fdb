import type { PackId } from '../../shared/packs.ts';

/** The only place a pack's coins and price come from; minor units of US dollars. */
export const packs: Record<PackId, { coins: number; minor: number }> = {
  handful: { coins: 120, minor: 199 },
  pouch: { coins: 550, minor: 499 },
  chest: { coins: 1400, minor: 999 },
};
