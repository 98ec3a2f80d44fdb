import type { Profile } from '../browser/Profile.ts';

/** Median, and the range the middle half of the samples lies in. */
export type Spread = { median: number; low: number; high: number };

export type ProfileResult = {
  /** Milliseconds from the arrival of the page until the option is painted. */
  option: Spread;
  /** The same as a multiple of the empty element's, each round by itself. */
  toFloor: Spread;
  script: Spread;
  heap: Spread;
  longest: Spread;
  shift: Spread;
  /** Milliseconds from the click to the QR code; for the floor, to the paragraph. */
  clicked?: Spread | undefined;
};

export type ResultRow = {
  id: string;
  title: string;
  kind: 'floor' | 'ours' | 'peer';
  version: string;
  shows: string;
  /** Bytes after minifying and gzip, loaded before anything is shown. */
  js: number;
  css: number;
  /** The same with what may be loaded later, such as the payment itself. */
  total: number;
  /** Draws with code from somebody's own hosts, which comes on top of all this. */
  isRemote: boolean;
  install?: { packages: number; bytes: number } | undefined;
  /** Missing where nothing was timed, or the option comes from somebody's own hosts. */
  timed?: { [id in Profile['id']]?: ProfileResult | undefined } | undefined;
};

/** What a run found, as it is kept in `results.json`. */
export type Results = {
  /** ISO date. */
  date: string;
  machine: string;
  browser: string;
  rounds: number;
  rows: ResultRow[];
};
