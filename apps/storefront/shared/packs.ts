/** What the game sells. How many coins are in a pack and what it costs, the server says. */
export const packIds = ['handful', 'pouch', 'chest'] as const;

export type PackId = (typeof packIds)[number];

/** Whether `value` is a pack of this game. */
export function isPackId(value: unknown): value is PackId {
  return (packIds as readonly unknown[]).includes(value);
}
