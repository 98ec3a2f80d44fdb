/** A mark of the kit's `assets/manifest.json`; paths are relative to the assets. */
export type MarkFile = {
  title: string;
  kind: string;
  width: number;
  height: number;
  svg: string;
  png: readonly string[];
};
