/**
 * A currency code in upper case; what is not made of ASCII letters stays as it came. A plain
 * `toUpperCase` would make `USD` of `uſd`.
 */
export function toCode(code: string): string {
  return /^[A-Za-z]+$/.test(code) ? code.toUpperCase() : code;
}
