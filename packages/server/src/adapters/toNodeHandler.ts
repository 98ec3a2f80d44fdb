import type { IncomingMessage, ServerResponse } from 'node:http';
import { bodyTextOf } from '../proxy/respond.ts';
import type { FetchHandler } from './FetchHandler.ts';

const notAllowedHere = new Set([
  'host',
  'connection',
  'keep-alive',
  'transfer-encoding',
  'upgrade',
]);

function toHeaders(message: IncomingMessage): Headers {
  const headers = new Headers();
  for (let index = 0; index < message.rawHeaders.length; index += 2) {
    const name = message.rawHeaders[index] ?? '';
    if (notAllowedHere.has(name.toLowerCase())) continue;
    headers.append(name, message.rawHeaders[index + 1] ?? '');
  }
  return headers;
}

// As much as is taken in before anybody reads: more than any body the proxy accepts needs.
const waiting = new ByteLengthQueuingStrategy({ highWaterMark: 16 * 1024 });

/**
 * The body as it is asked for: of what nobody reads the rest stays with the sender. Node's own
 * `Readable.toWeb` costs several times as much for the small bodies we get.
 */
function toBody(message: IncomingMessage): ReadableStream<Uint8Array> {
  return new ReadableStream<Uint8Array>(
    {
      start: (controller) => {
        let isOver = false;
        const once = (end: () => void) => () => {
          if (isOver) return;
          isOver = true;
          end();
        };
        message.on('data', (chunk: Uint8Array) => {
          if (isOver) return;
          controller.enqueue(chunk);
          if ((controller.desiredSize ?? 0) <= 0) message.pause();
        });
        message.on(
          'end',
          once(() => controller.close()),
        );
        const broken = () => controller.error(new Error('The body ended early.'));
        message.on('error', once(broken));
        message.on('close', once(broken));
      },
      pull: () => void message.resume(),
      cancel: () => {
        message.removeAllListeners('data');
        message.pause();
      },
    },
    waiting,
  );
}

function toRequest(message: IncomingMessage): Request {
  // Express strips a mount path from `url`. The host is ours, not the client's: nothing in the
  // proxy looks at it, and a forged one can't get anywhere.
  const original = 'originalUrl' in message ? message.originalUrl : undefined;
  const target = typeof original === 'string' ? original : (message.url ?? '/');
  const path = target.startsWith('/') ? target : '/';
  const hasBody = message.method !== 'GET' && message.method !== 'HEAD';
  const body = hasBody ? toBody(message) : undefined;
  return new Request(`http://stablepay-proxy.invalid${path}`, {
    method: message.method ?? 'GET',
    headers: toHeaders(message),
    ...(body && { body, duplex: 'half' as const }),
  });
}

function respondPlain(response: ServerResponse, status: number, code: string): void {
  response.writeHead(status, {
    'Content-Type': 'application/json; charset=utf-8',
    'Cache-Control': 'no-store',
  });
  response.end(JSON.stringify({ error: { code, message: 'The request could not be read.' } }));
}

async function write(
  message: IncomingMessage,
  response: ServerResponse,
  answer: Response,
): Promise<void> {
  const body = bodyTextOf(answer) ?? new Uint8Array(await answer.arrayBuffer());
  if (response.destroyed || response.headersSent) return;
  // A body nobody read would keep the next request of this connection waiting.
  if (!message.complete) response.setHeader('Connection', 'close');
  for (const [name, value] of answer.headers) response.setHeader(name, value);
  response.writeHead(answer.status);
  response.end(body);
}

/**
 * The proxy under `node:http` and everything built on it: `createServer(nodeServerLimits, toNodeHandler(proxy))`,
 * or in Express `app.use('/api/stablepay', toNodeHandler(proxy))` before any body parser.
 */
export function toNodeHandler(
  handler: FetchHandler,
): (message: IncomingMessage, response: ServerResponse) => void {
  return (message, response) => {
    const gone = new AbortController();
    response.on('close', () => {
      // It also fires after a complete answer, and an abort is not cheap.
      if (!response.writableFinished) gone.abort();
    });
    if (message.readableEnded && message.method === 'POST') {
      respondPlain(response, 500, 'body-already-read');
      return;
    }
    let request: Request;
    try {
      request = toRequest(message);
    } catch {
      respondPlain(response, 400, 'invalid-input');
      return;
    }
    handler
      .fetch(request, { address: message.socket.remoteAddress, signal: gone.signal })
      .then((answer) => write(message, response, answer))
      .catch(() => {
        if (response.headersSent) response.destroy();
        else respondPlain(response, 500, 'internal');
      });
  };
}
