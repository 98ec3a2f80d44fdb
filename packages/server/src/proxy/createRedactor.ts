/** Forms of secrets whoever they belong to: keys, tokens, signatures, passwords in addresses. */
const forms: readonly [RegExp, string][] = [
  [/\bBearer\s+[^\s"']+/gi, 'Bearer [redacted]'],
  [/\bsk_(?:live|test)_[\w-]+/g, '[redacted key]'],
  [/\b[0-9a-f]{64}\b/gi, '[redacted hash]'],
  [/\b[A-Za-z0-9_-]{16,}\.[A-Za-z0-9_-]{43}\b/g, '[redacted token]'],
  [/:\/\/[^\s/@:]*:[^\s/@]*@/g, '://[redacted]@'],
];

/** Makes a function that takes known secrets, and everything that looks like one, out of a text. */
export function createRedactor(secrets: readonly string[]): (text: string) => string {
  return (text) => {
    const known = secrets.reduce((left, secret) => left.replaceAll(secret, '[redacted]'), text);
    return forms.reduce((left, [form, instead]) => left.replace(form, instead), known);
  };
}
