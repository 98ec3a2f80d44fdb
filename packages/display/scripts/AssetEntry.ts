/** A mark in `assets/manifest.json`; paths are relative to that file. */
export type AssetEntry = {
  title: string;
  kind: string;
  /** In CSS pixels. */
  width: number;
  height: number;
  svg: string;
  /** At 1, 2 and 3 pixels to one. */
  png: readonly [string, string, string];
  /** Without transparency, twice the size, where there is one. */
  opaque?: string | undefined;
  /** Where the drawings come from: `package@version file`. LOGOS.md says whose marks they are. */
  sources: readonly string[];
};
