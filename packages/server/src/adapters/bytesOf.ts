import type { IncomingMessage } from 'node:http';

/** The bytes of a piece of a body. Something before us may have asked for text. */
export const bytesOf = (chunk: unknown, { readableEncoding }: IncomingMessage): Uint8Array =>
  typeof chunk === 'string'
    ? Buffer.from(chunk, readableEncoding ?? 'utf8')
    : chunk instanceof Uint8Array
      ? chunk
      : new Uint8Array();
