/** The files beside stage 1, each fetched when something needs it. */
export type ChunkName =
  | 'flow'
  | 'details'
  | 'dialog'
  | 'rehearsal'
  | 'more'
  | 'option'
  | 'badge'
  | 'debug'
  | 'account'
  | 'refund'
  | 'subscription'
  | `account-${string}`
  | `locale-${string}`;
