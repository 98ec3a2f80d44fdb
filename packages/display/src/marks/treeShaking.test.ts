import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { beforeAll, describe, expect, it } from 'vitest';

const folder = fileURLToPath(new URL('./', import.meta.url));

/** What a shop's bundler makes of some imports, without React. */
async function bundle(names: readonly string[]): Promise<{ gzip: number; glyphs: string[] }> {
  const { outputFiles, metafile } = await build({
    stdin: {
      contents: `export { ${names.join(', ')} } from '@stablepay/display/marks';`,
      resolveDir: folder,
    },
    conditions: ['stablepay-source'],
    ...{ bundle: true, minify: true, write: false, metafile: true, format: 'esm' },
    jsx: 'automatic',
    target: 'es2022',
    external: ['react'],
    define: { 'process.env.NODE_ENV': '"production"' },
    logLevel: 'silent',
  });
  const [output] = Object.values(metafile.outputs);
  const used = Object.entries(output?.inputs ?? {}).filter(
    ([, { bytesInOutput }]) => bytesInOutput,
  );
  const glyphs = used.flatMap(([path]) => /(\w+)Glyph\.ts$/.exec(path)?.[1] ?? []);
  return { gzip: gzipSync(outputFiles[0]?.contents ?? '', { level: 9 }).byteLength, glyphs };
}

// The lists of the guide, in its order.
const names = [
  ...['UsdcMark', 'UsdtCoin', 'UsdcCoin'],
  ...['TronMark', 'EthereumMark', 'BscMark', 'SolanaMark', 'PolygonMark', 'BaseMark'],
  ...['MetaMaskMark', 'TrustWalletMark', 'OkxWalletMark', 'TronLinkMark', 'PhantomMark'],
  ...['CoinbaseWalletMark', 'BitgetWalletMark', 'ImTokenMark', 'TokenPocketMark'],
  'WalletConnectMark',
];

describe('@stablepay/display/marks in a bundle', () => {
  let first: { gzip: number; glyphs: string[] };
  beforeAll(async () => {
    first = await bundle(['UsdtMark']);
  });

  it('one mark is one drawing and at most 1.6 kB', () => {
    expect(first.glyphs).toEqual(['usdt']);
    expect(first.gzip).toBeLessThanOrEqual(1_600);
  });

  it.each(names)('%s adds one drawing and at most 1.2 kB', async (name) => {
    const both = await bundle(['UsdtMark', name]);
    const expected = `${name.charAt(0).toLowerCase()}${name.slice(1).replace(/(Mark|Coin)$/, '')}`;
    expect(both.glyphs.toSorted()).toEqual([...new Set(['usdt', expected])].toSorted());
    expect(both.gzip - first.gzip).toBeLessThanOrEqual(1_200);
  });

  it('a chip or a wordmark brings no drawing', async () => {
    expect((await bundle(['TextChip', 'StablePayWordmark'])).glyphs).toEqual([]);
  });
});
