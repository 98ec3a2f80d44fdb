/**
 * Forms of secrets whoever they belong to: keys, tokens, signatures, passwords in addresses. None
 * begins at more than one place of a run of its characters, so that a text costs its length.
 */
const forms: readonly [RegExp, string][] = [
  [/\bBearer\s+[^\s"']+/gi, 'Bearer [redacted]'],
  [/\bsk_(?:live|test)_[^\s"']+/g, '[redacted key]'],
  [/\b[0-9a-f]{64}\b/gi, '[redacted hash]'],
  [/(?<![\w-])[\w-]{16,}\.[\w-]{43,}/g, '[redacted token]'],
  [/:\/\/[^\s/@:]*:[^\s/@]*@/g, '://[redacted]@'],
];

const longest = 2_048;

/** Not within a word: the part of a token that is left has the form of none. */
function cut(text: string): string {
  if (text.length <= longest) return text;
  let end = longest;
  while (end > 0 && !/\s/.test(text.charAt(end))) end -= 1;
  return `${text.slice(0, end)} [cut]`;
}

/**
 * Makes a function that takes known secrets, and everything that looks like one, out of a text,
 * and shortens it to 2 KB: a shopper's header may have got into it.
 */
export function createRedactor(secrets: readonly string[]): (text: string) => string {
  // A secret that begins with another is not to leave its end.
  const known = [...new Set(secrets)].sort((one, other) => other.length - one.length);
  return (text) => {
    const rest = known.reduce((left, secret) => left.replaceAll(secret, '[redacted]'), text);
    return forms.reduce((left, [form, instead]) => left.replace(form, instead), cut(rest));
  };
}
