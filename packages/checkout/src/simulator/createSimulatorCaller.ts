import {
  ApiError,
  createTransport,
  parseRecord,
  parseString,
  type FetchLike,
} from '@stablepay/core';
import type { SimulatorCommand } from './simulatorCommands.ts';

export type SimulatorCaller = {
  /** Does it to a session, and says what it has become. Rejects with an error whose message can be shown. */
  run: (request: { sessionId: string; command: SimulatorCommand }) => Promise<string>;
};

const timeoutMs = 10_000;

const parseStatus = (body: unknown) =>
  parseString(parseRecord(body, 'session')['status'], 'status');

function parseRefusal(body: unknown): string | undefined {
  try {
    const error = parseRecord(parseRecord(body, 'body')['error'], 'error');
    return parseString(error['message'], 'message', { max: 300 });
  } catch {
    return undefined;
  }
}

/** Calls the sandbox's control API, which is the only thing the simulator knows of it. */
export function createSimulatorCaller({
  controlUrl,
  controlToken,
  fetch,
}: {
  controlUrl: string;
  controlToken: string | undefined;
  fetch: FetchLike | undefined;
}): SimulatorCaller {
  const transport = createTransport({ fetch });
  const call = async (sessionId: string, name: string) => {
    const answer = await transport.request({
      url: `${controlUrl.replace(/\/$/, '')}/sessions/${encodeURIComponent(sessionId)}/${name}`,
      method: 'POST',
      headers: {
        accept: 'application/json',
        ...(controlToken === undefined ? {} : { authorization: `Bearer ${controlToken}` }),
      },
      timeoutMs,
      parse: parseStatus,
      toError: ({ status, body }) => {
        const message = parseRefusal(body) ?? `The sandbox answered with status ${status}.`;
        return new ApiError({ code: 'request-refused', status, message });
      },
    });
    return answer.kind === 'ok' ? answer.value : '';
  };
  return {
    run: async ({ sessionId, command }) => {
      let status = '';
      for (const name of command.calls) status = await call(sessionId, name);
      return status;
    },
  };
}
