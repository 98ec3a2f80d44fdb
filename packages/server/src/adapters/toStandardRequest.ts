import type { IncomingMessage } from 'node:http';
import { bytesOf } from './bytesOf.ts';

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
        message.on('data', (chunk: unknown) => {
          if (isOver) return;
          controller.enqueue(bytesOf(chunk, message));
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

/**
 * The address of a request. Express strips a mount path from `url`. The host is ours, not the
 * client's: nothing in the proxy looks at it, and a forged one can't get anywhere.
 */
export function addressOf(message: IncomingMessage): string {
  const original = 'originalUrl' in message ? message.originalUrl : undefined;
  const target = typeof original === 'string' ? original : (message.url ?? '/');
  return `http://stablepay-proxy.invalid${target.startsWith('/') ? target : '/'}`;
}

/** A request of Node in the standard's form; one whose body is read says so. */
export function toStandardRequest(message: IncomingMessage, url: string, isRead: boolean): Request {
  const method = message.method ?? 'GET';
  const headers = toHeaders(message);
  if (method === 'GET' || method === 'HEAD') return new Request(url, { method, headers });
  if (!isRead) {
    const body = { body: toBody(message), duplex: 'half' as const };
    return new Request(url, { method, headers, ...body });
  }
  const request = new Request(url, { method, headers, body: '' });
  void request.text();
  return request;
}
