/** Every text of a table of messages as `[path, text]`, without what is no text. */
export function textsOf(messages: object, path: readonly string[] = []): [string, string][] {
  return Object.entries(messages).flatMap(([key, value]): [string, string][] => {
    if (key === 'locale' || key === 'dir') return [];
    if (typeof value === 'string') return [[[...path, key].join('.'), value]];
    return typeof value === 'object' && value ? textsOf(value, [...path, key]) : [];
  });
}

/** The `{slots}` of a text, sorted. */
export function slotsOf(text: string): string[] {
  return [...text.matchAll(/\{\w*\}/g)].map(([slot]) => slot).toSorted();
}
