/** What one tab tells the others of the same session. A hint: nothing in it is believed. */
export type TabMessage = {
  from: string;
  /** Its page can be seen. */
  visible: boolean;
  /** Nobody else has to ask the server for so long; 0: it does not ask any more. */
  forMs: number;
  /** The newest revision it knows. */
  revision: number;
};

// Longest promise that is believed.
const longestMs = 120_000;

const isWhole = (value: unknown): value is number => Number.isSafeInteger(value);

/** A message of the right form, or undefined. */
export function parseTabMessage(value: unknown): TabMessage | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const { from, visible, forMs, revision } = value as Record<string, unknown>;
  if (typeof from !== 'string' || from === '' || from.length > 64) return undefined;
  if (typeof visible !== 'boolean' || !isWhole(forMs) || !isWhole(revision)) return undefined;
  if (forMs < 0 || forMs > longestMs || revision < 0) return undefined;
  return { from, visible, forMs, revision };
}
