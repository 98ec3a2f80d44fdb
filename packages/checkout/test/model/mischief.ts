import fc from 'fast-check';
import { networkFaults } from '../faults.ts';

/** What happens to one request of a page, or to its answer. */
export type Mischief =
  /** Never gets there; something else answers, or nobody does. */
  | { kind: 'fault'; name: string }
  /** Is served, and the answer is lost. */
  | { kind: 'lost' }
  /** The answer comes this much later, also after the page has given the request up. */
  | { kind: 'late'; ms: number }
  /** The answer is the n-th of those this page has had already. */
  | { kind: 'stale'; index: number }
  /** Nobody ever answers. */
  | { kind: 'hang' }
  /** The shop's backend says, in its own form, that it knows no such session. */
  | { kind: 'gone' };

export const mischief: fc.Arbitrary<Mischief> = fc.oneof(
  fc.record({
    kind: fc.constant('fault' as const),
    name: fc.constantFrom(...Object.keys(networkFaults)),
  }),
  fc.constant({ kind: 'lost' as const }),
  fc.record({ kind: fc.constant('late' as const), ms: fc.constantFrom(300, 4_000, 20_000) }),
  {
    // What a cache in between may do, and what the machine must never believe.
    weight: 3,
    arbitrary: fc.record({ kind: fc.constant('stale' as const), index: fc.nat({ max: 9 }) }),
  },
  fc.constant({ kind: 'hang' as const }),
  fc.constant({ kind: 'gone' as const }),
);
