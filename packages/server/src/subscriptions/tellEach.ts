import { carryOut, type Effect } from '../effects/carryOut.ts';
import type { ProxyContext } from '../proxy/ProxyContext.ts';

/** Keys of the effects that are done, and what the others failed with. */
export type TellOutcome = { told: string[]; failures: unknown[] };

/** Carries out effects one by one; one that fails keeps no other from being told. */
export async function tellEach(
  context: ProxyContext,
  effects: readonly Effect[],
): Promise<TellOutcome> {
  const told: string[] = [];
  const failures: unknown[] = [];
  for (const effect of effects) {
    try {
      await carryOut(context, [effect]);
      told.push(effect.key);
    } catch (error) {
      failures.push(error);
    }
  }
  return { told, failures };
}
