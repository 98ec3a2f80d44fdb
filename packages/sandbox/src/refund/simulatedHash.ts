import { randomText, type RandomBytes } from '../engine/randomText.ts';
import type { Network } from '../session/networks.ts';

const toHex = (bytes: Uint8Array) =>
  Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');

/** A transaction hash in the form of its network. No chain has it. */
export function simulatedHash({
  random,
  network,
}: {
  random: RandomBytes;
  network: Network;
}): string {
  switch (network) {
    case 'tron':
      return toHex(random(32));
    case 'ethereum':
    case 'bsc':
      return `0x${toHex(random(32))}`;
    case 'solana':
      // Base58 has no 0, O, I and l.
      return randomText({ random, length: 88 }).replace(/[0OIl]/g, 'x');
    default:
      return network satisfies never;
  }
}
