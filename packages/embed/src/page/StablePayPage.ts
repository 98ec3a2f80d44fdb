/** What a chunk hands over when it is evaluated: nothing of it has run yet. */
export type ChunkCommand = { chunk: string; run: () => unknown };

/** Something for `StablePay.push`: called at once, or as soon as the script is there. */
export type StablePayCommand = ((page: StablePayPage) => void) | ChunkCommand;

/** What pages find as `window.StablePay`, the only name the script puts there. */
export type StablePayPage = {
  /** Of the script that came first; it owns the elements' names. */
  version: string;
  /** Every version that was loaded. */
  versions: string[];
  /** Chunks that have arrived, of every version. */
  chunks: Record<string, () => unknown>;
  push: (...commands: StablePayCommand[]) => void;
  /** Defaults of all elements, named as attributes; the same as `data-*` on the tag. */
  configure: (options: Readonly<Record<string, string>>) => void;
  /** Fetches what a payment needs, without running it. */
  preload: () => Promise<unknown>;
};
