/**
 * What one kind of record is: where it lies, how it is read back, and when it wants attention. A
 * new kind (a subscription, a refund) is one of these and no change to any store.
 */
export type RecordKind<T> = {
  name: string;
  keyOf: (record: T) => string;
  /** Reads what a store gave back; throws when it is nothing we wrote. */
  parse: (value: unknown) => T;
  /** Grows with what a waiting browser would see. */
  revisionOf: (record: T) => number;
  /** When reconcile should look at it, Unix milliseconds; undefined for never. */
  dueAtOf: (record: T) => number | undefined;
};
