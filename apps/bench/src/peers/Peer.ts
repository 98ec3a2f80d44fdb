/** Somebody else's payment front end, as its own documentation says to use it. */
export type Peer = {
  /** Name of its folders and of its entry in `entries/`. */
  id: string;
  title: string;
  /** The package the row is about. */
  package: string;
  /** Exact versions; `package` and what has to be installed beside it. */
  packages: { readonly [name: string]: string };
  /** File in `entries/`. */
  entry: string;
  /**
   * Selector of the first control a shopper sees. Missing where that control, or everything, is
   * drawn by code or an answer from the company's own hosts, which are blocked here.
   */
  painted?: string | undefined;
  /** Measured with a slow network, too: a promise is about it. */
  slow4g?: boolean | undefined;
  /** What the entry shows, in a few words for the table. */
  shows: string;
};

/** Checks a peer's data at compile time. */
export const definePeer = (peer: Peer): Peer => peer;
