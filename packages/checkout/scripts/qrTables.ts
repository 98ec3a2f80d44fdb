// Two tables of the QR library: per level (L, M, Q, H) and version the length of an error
// correction block, and how many blocks there are.
export const tablePattern =
  /^  _QrCode\.(?:ECC_CODEWORDS_PER_BLOCK|NUM_ERROR_CORRECTION_BLOCKS) = (\[\n[\s\S]*?\]);\n/gm;

/** The newest version, which is the largest code. */
const lastVersion = 40;
/** What an address of `longestQrUrl` bytes needs at most; larger codes come with the details. */
export const lastSmallVersion = 11;

/**
 * Both tables as a text each, for the versions from 1 to `last`, as a JavaScript list: digits and
 * commas are most of their bytes.
 */
export function packTables({ source, last = lastVersion }: { source: string; last?: number }) {
  const tables = [...source.matchAll(tablePattern)].map(([, table = '']) => {
    const rows = JSON.parse(table.replace(/\/\/.*/g, '')) as number[][];
    // Versions count from 1; the number before the first means nothing.
    const values = rows.flatMap((row) => row.slice(1, last + 1));
    return String.fromCharCode(...values.map((value) => value + 36));
  });
  return JSON.stringify(tables);
}
