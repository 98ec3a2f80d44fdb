import type { IncomingMessage, ServerResponse } from 'node:http';
import { directHandlers } from '../proxy/directHandlers.ts';
import type { FetchHandler } from './FetchHandler.ts';
import { NodeRequest } from './NodeRequest.ts';
import { addressOf, toStandardRequest } from './toStandardRequest.ts';

// What a Request would refuse, such as TRACE, and what it would change, is left to it.
const directMethods = new Set(['GET', 'POST', 'OPTIONS']);

function respondPlain(response: ServerResponse, status: number, code: string): void {
  response.writeHead(status, {
    'Content-Type': 'application/json; charset=utf-8',
    'Cache-Control': 'no-store',
  });
  response.end(JSON.stringify({ error: { code, message: 'The request could not be read.' } }));
}

/** An answer as far as a response of Node is concerned. */
type NodeAnswer = {
  status: number;
  headers: Record<string, string | number>;
  body: string | Uint8Array | undefined;
};

function write(message: IncomingMessage, response: ServerResponse, answer: NodeAnswer): void {
  if (response.destroyed || response.headersSent) return;
  const { status, headers, body } = answer;
  // A body nobody read would keep the next request of this connection waiting.
  if (!message.complete) headers['Connection'] = 'close';
  // With its length known it leaves in one piece.
  if (body !== undefined) headers['Content-Length'] = Buffer.byteLength(body);
  response.writeHead(status, headers);
  response.end(body);
}

/** By way of the standard's forms, for a handler that is somebody else's. */
function handleByFetch(
  handler: FetchHandler,
  message: IncomingMessage,
  response: ServerResponse,
): Promise<NodeAnswer> {
  const gone = new AbortController();
  response.on('close', () => {
    // It also fires after a complete answer, and an abort is not cheap.
    if (!response.writableFinished) gone.abort();
  });
  const request = toStandardRequest(message, addressOf(message), message.readableEnded);
  const { remoteAddress: address } = message.socket;
  return handler.fetch(request, { address, signal: gone.signal }).then(toNodeAnswer);
}

async function toNodeAnswer(answer: Response): Promise<NodeAnswer> {
  const { status, headers, body } = answer;
  const bytes = body ? new Uint8Array(await answer.arrayBuffer()) : undefined;
  return { status, headers: Object.fromEntries(headers), body: bytes };
}

/**
 * The proxy under `node:http` and everything built on it: `createServer(nodeServerLimits, toNodeHandler(proxy))`,
 * or in Express `app.use('/api/stablepay', toNodeHandler(proxy))` before any body parser. Where one
 * came first the proxy says so, to the caller and to the shop's `onError` and logger.
 */
export function toNodeHandler(
  handler: FetchHandler,
): (message: IncomingMessage, response: ServerResponse) => void {
  const direct = directHandlers.get(handler.fetch);
  return (message, response) => {
    const { remoteAddress: address } = message.socket;
    let answer: Promise<NodeAnswer>;
    try {
      answer =
        direct && directMethods.has(message.method ?? '')
          ? direct(new NodeRequest(message, response), { address })
          : handleByFetch(handler, message, response);
    } catch {
      respondPlain(response, 400, 'invalid-input');
      return;
    }
    answer
      .then((given) => write(message, response, given))
      .catch(() => {
        if (response.headersSent) response.destroy();
        else respondPlain(response, 500, 'internal');
      });
  };
}
