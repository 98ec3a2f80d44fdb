import { NetworkError } from '../errors/NetworkError.ts';

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
  response: Response;
  maxBytes: number;
  signal: AbortSignal;
}): Promise<ReadBody> {
  const text = await readText({ response, maxBytes, signal });
  try {
    return { json: JSON.parse(text) as unknown, fault: undefined };
  } catch (fault) {
    return { json: undefined, fault };
  }
}

async function readText({
  response,
  maxBytes,
  signal,
}: {
  response: Response;
  maxBytes: number;
  signal: AbortSignal;
}): Promise<string> {
  if (!response.body) return '';
  const reader = response.body.getReader();
  const decoder = new TextDecoder();
  const cancel = () => void reader.cancel().catch(() => undefined);
  signal.addEventListener('abort', cancel, { once: true });
  try {
    // It may have aborted in the moment the headers arrived, before anybody listened here.
    if (signal.aborted) {
      cancel();
      throw signal.reason;
    }
    let text = '';
    let bytes = 0;
    for (;;) {
      const { done, value } = await reader.read();
      if (signal.aborted) throw signal.reason;
      if (done) return text + decoder.decode();
      bytes += value.byteLength;
      if (bytes > maxBytes) {
        cancel();
        throw new NetworkError({
          code: 'unexpected-answer',
          message: `The answer is larger than ${maxBytes} bytes.`,
          status: response.status,
        });
      }
      text += decoder.decode(value, { stream: true });
    }
  } finally {
    signal.removeEventListener('abort', cancel);
  }
}
