import type { SandboxSession } from '../session/SandboxSession.ts';

/** An address no chain and no wallet takes for one of its own: nothing can be lost to it. */
export function simulatedAddress({ id, choice }: SandboxSession): string {
  const mark = id.slice(-8).toUpperCase();
  return `SANDBOX-${choice.network.toUpperCase()}-${choice.token}-${mark}`;
}
