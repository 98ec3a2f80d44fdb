import type { IncomingMessage, ServerResponse } from 'node:http';
import type { BodyReading, ProxyRequest } from '../proxy/ProxyRequest.ts';
import { joinBytes, readStream } from '../proxy/readStream.ts';
import { bytesOf } from './bytesOf.ts';
import { addressOf, toStandardRequest } from './toStandardRequest.ts';

function readPieces(message: IncomingMessage, limit: number): BodyReading {
  let cancel: () => void = () => undefined;
  const bytes = new Promise<Uint8Array | undefined>((resolve, reject) => {
    const chunks: Uint8Array[] = [];
    let size = 0;
    cancel = () => {
      message.removeAllListeners('data');
      message.pause();
      resolve(undefined);
    };
    message.on('data', (data: unknown) => {
      const chunk = bytesOf(data, message);
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

function readMessage(message: IncomingMessage, limit: number): BodyReading {
  const size = message.readableLength;
  if (!message.complete || size > limit) return readPieces(message, limit);
  // It is all here, as a small one mostly is.
  const bytes = bytesOf(message.read(), message);
  return { bytes: Promise.resolve(bytes), cancel: () => undefined };
}

/**
 * A request of Node as the parts of the proxy see it. Nothing of it is a Request unless the shop's
 * own functions ask for one. It is its own headers and signal: thousands of it may be held.
 *
 * @throws TypeError for an address that is none.
 */
export class NodeRequest implements ProxyRequest {
  readonly #message: IncomingMessage;
  readonly #response: ServerResponse;
  #url: URL | undefined;
  #standard: Request | undefined;
  #isRead: boolean;

  constructor(message: IncomingMessage, response: ServerResponse) {
    this.#message = message;
    this.#response = response;
    this.#url = new URL(addressOf(message));
    // By a body parser that came first.
    this.#isRead = message.readableEnded;
  }

  get method(): string {
    return this.#message.method ?? 'GET';
  }

  get url(): URL {
    // Parsed once for whoever asks first, and not kept.
    const url = this.#url ?? new URL(addressOf(this.#message));
    this.#url = undefined;
    return url;
  }

  get headers(): this {
    return this;
  }

  /** As `Headers` does: what came twice is joined. */
  get(name: string): string | null {
    const { rawHeaders } = this.#message;
    const wanted = name.toLowerCase();
    let found: string | null = null;
    for (let index = 0; index < rawHeaders.length; index += 2) {
      const raw = rawHeaders[index];
      if (raw?.length !== wanted.length || raw.toLowerCase() !== wanted) continue;
      const value = rawHeaders[index + 1] ?? '';
      found = found === null ? value : `${found}, ${value}`;
    }
    return found;
  }

  get standard(): Request {
    const address = addressOf(this.#message);
    this.#standard ??= toStandardRequest(this.#message, address, this.#isRead);
    return this.#standard;
  }

  get signal(): this {
    return this;
  }

  get aborted(): boolean {
    return this.#response.destroyed;
  }

  addEventListener(_: 'abort', listener: () => void): void {
    this.#response.on('close', listener);
  }

  removeEventListener(_: 'abort', listener: () => void): void {
    this.#response.off('close', listener);
  }

  get bodyUsed(): boolean {
    return this.#isRead || (this.#standard?.bodyUsed ?? false);
  }

  readBody(limit: number): BodyReading {
    this.#isRead = true;
    return this.#standard ? readStream(this.#standard, limit) : readMessage(this.#message, limit);
  }
}
