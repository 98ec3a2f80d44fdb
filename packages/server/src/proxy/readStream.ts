import type { BodyReading } from './ProxyRequest.ts';

/** Bytes that came in pieces. */
export function joinBytes(chunks: readonly Uint8Array[], size: number): Uint8Array {
  const [first] = chunks;
  if (chunks.length === 1 && first) return first;
  const bytes = new Uint8Array(size);
  let offset = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, offset);
    offset += chunk.byteLength;
  }
  return bytes;
}

/** Reads the body of a Request. */
export function readStream(request: Request, limit: number): BodyReading {
  if (!request.body) return { bytes: Promise.resolve(new Uint8Array()), cancel: () => undefined };
  const reader = request.body.getReader();
  const cancel = () => void reader.cancel().catch(() => undefined);
  const read = async () => {
    const chunks: Uint8Array[] = [];
    let size = 0;
    for (;;) {
      const { done, value } = await reader.read();
      if (done) break;
      size += value.byteLength;
      if (size > limit) {
        cancel();
        return undefined;
      }
      chunks.push(value);
    }
    return joinBytes(chunks, size);
  };
  return { bytes: read(), cancel };
}
