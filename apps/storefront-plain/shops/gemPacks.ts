/** What the game sells, in cents. */
export const gemPacks = [
  { id: 'gems-60', gems: 60, bonus: 0, price: 99 },
  { id: 'gems-300', gems: 300, bonus: 15, price: 499 },
  { id: 'gems-980', gems: 980, bonus: 70, price: 999 },
  { id: 'gems-1980', gems: 1980, bonus: 160, price: 1999 },
] as const;

export type GemPack = (typeof gemPacks)[number];
