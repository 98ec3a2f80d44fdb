import type { Canary } from './createCanaries.ts';

/** How long a piece of a secret has to be to count as the secret. */
const pieceLength = 10;

/** The random part in pieces, so that a secret that was cut up is found as well. */
function piecesOf(value: string): string[] {
  const random = value.replace(/^sk_test_/, '');
  const pieces: string[] = [];
  for (let start = 0; start + pieceLength <= random.length; start += 1) {
    pieces.push(random.slice(start, start + pieceLength));
  }
  return pieces;
}

/** Base64 looks different at each of three offsets; the first and last characters depend on
 * what is around. */
function base64FormsOf(value: string): string[] {
  return [0, 1, 2].map((offset) => {
    const shifted = Buffer.concat([Buffer.alloc(offset), Buffer.from(value)]);
    return shifted.toString('base64').replaceAll('=', '').slice(4, -4);
  });
}

function formsOf({ value }: Canary): string[] {
  const hex = Buffer.from(value).toString('hex');
  const base64 = base64FormsOf(value);
  const base64url = base64.map((form) => form.replaceAll('+', '-').replaceAll('/', '_'));
  const codes = Array.from(value, (character) => character.charCodeAt(0));
  return [
    ...piecesOf(value),
    ...piecesOf(
      Array.from(value.replace(/^sk_test_/, ''))
        .toReversed()
        .join(''),
    ),
    ...base64,
    ...base64url,
    ...[hex, hex.toUpperCase()],
    ...[codes.join(','), codes.join(', ')],
  ];
}

/** Names of the secrets a text contains: raw, in pieces, reversed, base64, hex or as codes. */
export function findCanaries(text: string, canaries: readonly Canary[]): string[] {
  // Joined pieces: `"sk_test_ab" + "cdef"` and `["sk_", "test_"]` read as one string.
  const joined = text.replaceAll(/["'`]\s*[+,]\s*["'`]/g, '');
  return canaries
    .filter((canary) =>
      formsOf(canary).some((form) => text.includes(form) || joined.includes(form)),
    )
    .map(({ name }) => name);
}
