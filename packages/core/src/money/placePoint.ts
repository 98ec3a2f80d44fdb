/** The digits of an integer with a point before the last `decimals` of them: `"48.20"`. */
export function placePoint({ digits, decimals }: { digits: string; decimals: number }): string {
  const padded = digits.padStart(decimals + 1, '0');
  const split = padded.length - decimals;
  return decimals === 0 ? padded : `${padded.slice(0, split)}.${padded.slice(split)}`;
}
