import { invalid, readObject } from './paramReaders.ts';

/** Reads `metadata`; values that are no strings come back as their JSON text (section 5.1). */
export function parseMetadata(value: unknown, param: string): Record<string, string> {
  const toText = (item: unknown) => {
    if (typeof item === 'string') return item;
    try {
      return JSON.stringify(item);
    } catch {
      // JSON can be nested deeper than it can be written again.
      throw invalid(param, `\`${param}\` is nested too deeply.`);
    }
  };
  const entries = Object.entries(readObject(value, param));
  // fromEntries defines own properties, also for a key such as `__proto__`.
  return Object.fromEntries(entries.map(([key, item]) => [key, toText(item)]));
}
