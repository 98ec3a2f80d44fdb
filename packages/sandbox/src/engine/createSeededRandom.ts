import type { RandomBytes } from './randomText.ts';

/**
 * Bytes that depend on the seed only: FNV-1a of the seed starts a splitmix32. For repeatable tests;
 * whoever knows the seed knows every byte.
 */
export function createSeededRandom(seed: string): RandomBytes {
  let state = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(seed)) {
    state = Math.imul(state ^ byte, 0x01000193);
  }
  const next = () => {
    state = (state + 0x9e3779b9) | 0;
    let mixed = Math.imul(state ^ (state >>> 16), 0x21f0aaad);
    mixed = Math.imul(mixed ^ (mixed >>> 15), 0x735a2d97);
    return (mixed ^ (mixed >>> 15)) >>> 24;
  };
  return (length) => Uint8Array.from({ length }, next);
}
