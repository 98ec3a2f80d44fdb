import { createNetworkSwitch } from '../src/simulator/createNetworkSwitch.ts';
import type { TestBackend } from './createTestBackend.ts';

export const simulatorToken = 'control-token-for-tests';

/** What a simulator needs of a backend made with `controlToken: simulatorToken`. */
export function createSimulatorSeams({ shop }: TestBackend) {
  return {
    controlUrl: `${shop.sandbox.baseUrl}/__sandbox`,
    controlToken: simulatorToken,
    // Straight to the sandbox, as a server of the shop's own would pass it on.
    fetch: (input: string, init?: RequestInit) => shop.sandbox.fetch(new Request(input, init)),
    network: createNetworkSwitch((input, init) => shop.fetch(input, init)),
  };
}
