import { randomInt } from 'node:crypto';

// Crockford's letters: nothing that is mistaken for something else when read aloud.
const letters = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/**
 * A number such as `HD-7K2M9-QX4TB`. 50 random bits: the page a phone lands on says
 * whether this order is paid, so a number must not be guessable.
 */
export function createReference(prefix: 'HD' | 'GM' = 'HD'): string {
  const random = Array.from({ length: 10 }, () => letters[randomInt(letters.length)]).join('');
  return `${prefix}-${random.slice(0, 5)}-${random.slice(5)}`;
}
