/** What a process of the cluster is told. */
export type ClusterSettings = {
  redisUrl: string;
  apiKey: string;
  secretKey: string;
  stablepayUrl: string;
  checkoutOrigin: string;
  /** 0 for any free port. */
  port: number;
  longestLeaseMs: number;
  handlerMs: number;
  reconcileEveryMs?: number | undefined;
  /** `onPaid` never returns. */
  hang?: boolean | undefined;
};
