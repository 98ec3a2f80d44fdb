/** Changes every text of a table of messages, and nothing else of it. */
export function mapTexts<Messages>({
  messages,
  change,
}: {
  messages: Messages;
  change: (text: string, key: string) => string;
}): Messages {
  const visit = (value: unknown, key: string): unknown => {
    if (typeof value === 'string') return change(value, key);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(
      Object.entries(value).map(([name, inner]) => [name, visit(inner, name)]),
    );
  };
  // Same keys, a string for a string: the shape is what came in.
  return visit(messages, '') as Messages;
}
