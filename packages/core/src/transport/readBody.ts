import { NetworkError } from '../errors/NetworkError.ts';
import type { TransportResponse } from './TransportFetch.ts';

/** `json` is undefined when the text is empty or not JSON; `fault` then says why. */
export type ReadBody = { json: unknown; fault: unknown };

/**
 * Reads a body as JSON and stops when it grows too large or the signal aborts, whatever the
 * fetch implementation does with the signal after the headers.
 */
export async function readBody({
  response,
  maxBytes,
  signal,
}: {
  response: TransportResponse;
  maxBytes: number;
  signal: AbortSignal;
}): Promise<ReadBody> {
  let text = '';
  if (response.body) {
    const reader = response.body.getReader();
    const decoder = new TextDecoder();
    const cancel = () => void reader.cancel().catch(() => undefined);
    signal.addEventListener('abort', cancel, { once: true });
    // It may have aborted in the moment the headers arrived, before anybody listened here.
    if (signal.aborted) cancel();
    try {
      for (let bytes = 0; ;) {
        const { done, value } = await reader.read();
        signal.throwIfAborted();
        text += decoder.decode(value, { stream: !done });
        if (done) break;
        bytes += value.byteLength;
        if (bytes > maxBytes) {
          cancel();
          throw new NetworkError({
            code: 'unexpected-answer',
            message: `The answer is larger than ${maxBytes} bytes.`,
            status: response.status,
          });
        }
      }
    } finally {
      signal.removeEventListener('abort', cancel);
    }
  }
  try {
    return { json: JSON.parse(text) as unknown, fault: undefined };
  } catch (fault) {
    return { json: undefined, fault };
  }
}
