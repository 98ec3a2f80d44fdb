import type { Connection } from '../proxy/clientKeyOf.ts';

/** The part of a proxy that adapters need. */
export type FetchHandler = {
  fetch: (request: Request, connection?: Connection) => Promise<Response>;
};

/** The same, for adapters that find the proxy's requests among others. */
export type MountedHandler = FetchHandler & { basePath: string };
