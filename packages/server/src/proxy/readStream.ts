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

/** Reads the whole at once, which costs a runtime less than a stream. */
function readWhole(request: Request, limit: number): BodyReading {
  let cancel: () => void = () => undefined;
  const bytes = new Promise<Uint8Array | undefined>((resolve, reject) => {
    cancel = () => resolve(undefined);
    request
      .arrayBuffer()
      .then((all) => resolve(all.byteLength > limit ? undefined : new Uint8Array(all)))
      .catch(reject);
  });
  return { bytes, cancel };
}

/** Reads the body of a Request. */
export function readStream(request: Request, limit: number): BodyReading {
  // A server takes in no more than was declared, unless something on its way unpacks it.
  const { headers } = request;
  const declared = headers.get('Content-Length') ?? '';
  const isSmall = /^\d{1,9}$/.test(declared) && Number(declared) <= limit;
  if (isSmall && headers.get('Content-Encoding') === null) return readWhole(request, limit);
  const body = request.body as Request['body'] | undefined;
  // Firefox, where the proxy runs in demos, has no stream of it; whatever serves people does.
  if (body === undefined) return readWhole(request, limit);
  if (!body) return { bytes: Promise.resolve(new Uint8Array()), cancel: () => undefined };
  const reader = body.getReader();
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
