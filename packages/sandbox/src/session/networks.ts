/** The chains of the payer page, in the order they are offered (API reference 10). */
export const networks = {
  tron: { name: 'TRON' },
  ethereum: { name: 'Ethereum' },
  bsc: { name: 'BSC' },
  solana: { name: 'Solana' },
} as const;

export type Network = keyof typeof networks;

export function isNetwork(value: unknown): value is Network {
  return typeof value === 'string' && Object.hasOwn(networks, value);
}
