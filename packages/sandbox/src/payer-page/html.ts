/** Text that is safe to put into a page; only {@link html} makes it. */
export type Html = { readonly markup: string };

type Insert = Html | string | number | undefined | readonly Insert[];

const entities: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

const insert = (value: Insert): string => {
  if (value === undefined) return '';
  if (typeof value === 'string' || typeof value === 'number') {
    return String(value).replace(/[&<>"']/g, (sign) => entities[sign] ?? '');
  }
  return 'markup' in value ? value.markup : value.map(insert).join('');
};

/**
 * The one place where text becomes markup: whatever is inserted is escaped, unless it came out of
 * this function itself. Attribute values must stand in double quotes.
 */
export function html(parts: TemplateStringsArray, ...inserts: readonly Insert[]): Html {
  return {
    markup: parts.reduce((text, part, index) => text + insert(inserts[index - 1]) + part),
  };
}
