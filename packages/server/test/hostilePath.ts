import * as fc from 'fast-check';

const tricks = ['..', '%2e%2e', 'a%2Fb', 'a/../b', '..%2f..', 'cs_1?x=1', '.', '%00', '%c0%ae'];
const part = fc.oneof(fc.constantFrom(...tricks), fc.webPath(), fc.string({ maxLength: 20 }));

/** What an attacker puts where an id belongs, in characters that get over the wire. */
export const hostilePath = fc
  .array(part, { minLength: 1, maxLength: 3 })
  .map((parts) => parts.join('').replaceAll(/[^\x21-\x7e]/g, '~') || '~');
