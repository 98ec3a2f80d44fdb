import type { Bundle } from '../bundle/bundleEntry.ts';

/** Selectors as in `painted`. */
export type Click = {
  /** Clicked first and given time: everything is loaded then. */
  before?: string | undefined;
  on: string;
  /** Calls this method of it instead, as a shop's own button does. */
  calls?: 'start' | undefined;
  shows: string;
  /** `painted`: in the very task after the control was painted, with everything still to load. */
  at: 'settled' | 'painted';
};

/** Something that is measured: a page with one payment front end and nothing else. */
export type Subject = {
  id: string;
  title: string;
  kind: 'floor' | 'ours' | 'peer';
  bundle: Bundle;
  /** Name and version of the package, for the table. */
  version: string;
  shows: string;
  /**
   * Selector of the first control a shopper sees; ` >>> ` goes through an open shadow root.
   * Missing where it comes from somebody's own hosts.
   */
  painted?: string | undefined;
  /** Measured with a slow network, too; the others only with a slow processor. */
  slow4g?: boolean | undefined;
  /** From a click to what it brings. */
  click?: Click | undefined;
  /** The page between `<body>` and its script. `{reference}` becomes a new order's. */
  body: string;
  /** The script tag. */
  script: string;
  /** Packages and bytes of an install; ours are not installed for this. */
  install?: { packages: number; bytes: number } | undefined;
};
