/** The pages of the shop. */
export type Route =
  | { page: 'catalogue' }
  | { page: 'cart' }
  | { page: 'membership' }
  | { page: 'game' }
  | { page: 'checkout'; reference: string }
  | { page: 'order'; reference: string }
  | { page: 'return'; reference: string; left: boolean }
  /** The payment of somebody else's screen, opened by a link. */
  | { page: 'follow'; reference: string }
  | { page: 'missing' };
