import fc from 'fast-check';

/** Any code points at all, halves of pairs and control characters among them; quick to make. */
export const anyText = (constraints: { minLength?: number; maxLength?: number } = {}) =>
  fc
    .array(
      fc.oneof(
        fc.integer({ min: 0, max: 0x10ffff }).map((code) => String.fromCodePoint(code)),
        fc.integer({ min: 0, max: 0x7f }).map((code) => String.fromCodePoint(code)),
        fc.constantFrom('<', '>', '"', "'", '\\', '$', '{', '}', '`', '&', '?', '/', '\u2028'),
      ),
      constraints,
    )
    .map((characters) => characters.join(''));
