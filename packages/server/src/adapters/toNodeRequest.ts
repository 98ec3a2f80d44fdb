import type { IncomingMessage, ServerResponse } from 'node:http';
import type { BodyReading, Hangup, ProxyRequest } from '../proxy/ProxyRequest.ts';
import { joinBytes, readStream } from '../proxy/readStream.ts';
import { toStandardRequest } from './toStandardRequest.ts';

/** As `Headers` would read them: what came twice is joined. */
function toHeaders({ rawHeaders }: IncomingMessage): ProxyRequest['headers'] {
  const values = new Map<string, string>();
  for (let index = 0; index < rawHeaders.length; index += 2) {
    const name = rawHeaders[index]?.toLowerCase() ?? '';
    const value = rawHeaders[index + 1] ?? '';
    const before = values.get(name);
    values.set(name, before === undefined ? value : `${before}, ${value}`);
  }
  return { get: (name) => values.get(name.toLowerCase()) ?? null };
}

function readMessage(message: IncomingMessage, limit: number): BodyReading {
  let cancel: () => void = () => undefined;
  const bytes = new Promise<Uint8Array | undefined>((resolve, reject) => {
    const chunks: Uint8Array[] = [];
    let size = 0;
    cancel = () => {
      message.removeAllListeners('data');
      message.pause();
      resolve(undefined);
    };
    message.on('data', (chunk: Uint8Array) => {
      size += chunk.length;
      chunks.push(chunk);
      if (size > limit) cancel();
    });
    message.on('end', () => resolve(joinBytes(chunks, size)));
    message.on('error', reject);
    message.on('close', () => {
      if (!message.readableEnded) reject(new Error('The body ended early.'));
    });
  });
  return { bytes, cancel };
}

const toHangup = (response: ServerResponse): Hangup => ({
  get aborted() {
    return response.destroyed;
  },
  addEventListener: (_, listener) => void response.on('close', listener),
  removeEventListener: (_, listener) => void response.off('close', listener),
});

/**
 * A request of Node as the parts of the proxy see it. Nothing of it is a Request unless the shop's
 * own functions ask for one.
 *
 * @throws TypeError for an address that is none.
 */
export function toNodeRequest(
  message: IncomingMessage,
  response: ServerResponse,
  url: string,
): ProxyRequest {
  let made: Request | undefined;
  let isRead = false;
  return {
    method: message.method ?? 'GET',
    url: new URL(url),
    headers: toHeaders(message),
    get standard() {
      return (made ??= toStandardRequest(message, url, isRead));
    },
    get signal() {
      return toHangup(response);
    },
    get bodyUsed() {
      return isRead || (made?.bodyUsed ?? false);
    },
    readBody: (limit) => {
      isRead = true;
      return made ? readStream(made, limit) : readMessage(message, limit);
    },
  };
}
