/**
 * What a merchant typed, as one line of text: control characters and line breaks become spaces,
 * halves of surrogate pairs are replaced, so that every target language can carry it. Direction
 * marks go too: they can make code read differently from what it does.
 */
export function singleLine(text: string): string {
  return text
    .replace(/[\p{Cc}\p{Zl}\p{Zp}\u200e\u200f\u202a-\u202e\u2066-\u2069]+/gu, ' ')
    .replace(/\p{Surrogate}/gu, '\ufffd')
    .trim();
}
