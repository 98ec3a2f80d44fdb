/** The origin of an address somebody typed; empty for what is none. */
export function toOrigin(text: string): string {
  if (!URL.canParse(text)) return '';
  const { protocol, origin } = new URL(text);
  return protocol === 'https:' || protocol === 'http:' ? origin : '';
}
