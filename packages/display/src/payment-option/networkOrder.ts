/** The order in which StablePay names its networks (display guide 1.1). */
const knownOrder = ['TRON', 'Ethereum', 'BSC', 'Solana'];

/**
 * Sorts enabled networks: known ones first, in StablePay's order and spelling, then the others as
 * given. Names nothing that is not enabled; drops repeats.
 */
export function networkOrder(enabled: readonly string[]): string[] {
  const wanted = new Map(enabled.map((name) => [name.trim().toLowerCase(), name.trim()]));
  const known = knownOrder.filter((name) => wanted.delete(name.toLowerCase()));
  return [...known, ...wanted.values()].filter((name) => name !== '');
}
