import type { AssetEntry } from './AssetEntry.ts';
import type { Drawing } from './Drawing.ts';

/** Names the files of a mark: kinds are folders, `Trust Wallet` is `trust-wallet`. */
export function toAssetEntry({
  title,
  kind,
  width,
  height,
  drawings,
}: Pick<AssetEntry, 'title' | 'kind' | 'width' | 'height'> & {
  drawings: readonly Pick<Drawing, 'package' | 'version' | 'file'>[];
}): AssetEntry {
  const path = `${kind}s/${title.toLowerCase().replaceAll(' ', '-')}`;
  return {
    title,
    kind,
    width,
    height,
    svg: `${path}.svg`,
    png: [`${path}.png`, `${path}@2x.png`, `${path}@3x.png`],
    sources: drawings.map((from) => `${from.package}@${from.version} ${from.file}`),
  };
}
