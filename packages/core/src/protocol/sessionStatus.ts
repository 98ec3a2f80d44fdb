// Those that prove that money has moved.
const fundsStatuses = ['processing', 'paid', 'underpaid', 'overpaid', 'frozen'] as const;

/**
 * The words StablePay uses for a payment. Compared exactly; anything else is unknown: never
 * final, never success. Source: API reference 5.3; `underpaid`, `overpaid` are assumed (A14).
 */
export const sessionStatuses = [
  'pending',
  ...fundsStatuses,
  'expired',
  'canceled',
  'failed',
] as const;

export type SessionStatus = (typeof sessionStatuses)[number];

/** Whether `word` is a status this kit knows. */
export function isSessionStatus(word: unknown): word is SessionStatus {
  return (sessionStatuses as readonly unknown[]).includes(word);
}

/** Whether a status proves that money has moved, so that no new attempt may ever be opened. */
export function isFundsStatus(word: string): boolean {
  return (fundsStatuses as readonly string[]).includes(word);
}
