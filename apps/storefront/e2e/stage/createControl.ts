import { parseArray, parseRecord, parseString } from '@stablepay/core';

export type SandboxSession = { id: string; status: string; orderId: string };

export type SandboxCommand =
  | 'pay'
  | 'seeOnChain'
  | 'underpay'
  | 'overpay'
  | 'freeze'
  | 'fail'
  | 'expire';

export type Control = {
  /** Every session the sandbox knows for an order and its further attempts, oldest first. */
  sessions: () => Promise<SandboxSession[]>;
  command: (sessionId: string, command: SandboxCommand) => Promise<void>;
  moveClock: (byMs: number) => Promise<void>;
  setWebhooks: (enabled: boolean) => Promise<void>;
};

/** The sandbox's control API, as a test script uses it. */
export function createControl({ url, token }: { url: string; token: string }): Control {
  const call = async (method: 'GET' | 'POST', path: string, body?: unknown): Promise<unknown> => {
    const response = await fetch(`${url}/__sandbox${path}`, {
      method,
      headers: { Authorization: `Bearer ${token}` },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    if (!response.ok) throw new Error(`${path}: ${response.status} ${await response.text()}`);
    return response.json();
  };
  return {
    sessions: async () => {
      const { data } = parseRecord(await call('GET', '/sessions'), 'body');
      return parseArray(data, 'data', (item, path) => {
        const session = parseRecord(item, path);
        return {
          id: parseString(session['id'], `${path}.id`),
          status: parseString(session['status'], `${path}.status`),
          orderId: parseString(session['orderId'], `${path}.orderId`),
        };
      });
    },
    command: async (sessionId, command) => {
      await call('POST', `/sessions/${sessionId}/${command}`);
    },
    moveClock: async (byMs) => {
      await call('POST', '/clock', { byMs });
    },
    setWebhooks: async (enabled) => {
      await call('POST', '/webhooks', { enabled });
    },
  };
}
