/**
 * An address that may stand in an `<img>`: http or https without credentials, or a path on the
 * page's own origin. Not `//host`, `javascript:`, `data:` or `blob:`, in no spelling that browsers
 * understand.
 *
 * @returns the address as browsers will read it; undefined for anything else.
 */
export function parseLogoUrl(input: string): string | undefined {
  // Browsers drop tabs and line breaks and read a backslash as a slash.
  if (/[\s\\\p{Cc}]/u.test(input)) return undefined;
  if (input.startsWith('/')) return input.startsWith('//') ? undefined : input;
  if (!/^https?:\/\/[^/]/i.test(input) || !URL.canParse(input)) return undefined;
  const { href, username, password } = new URL(input);
  return username === '' && password === '' ? href : undefined;
}
