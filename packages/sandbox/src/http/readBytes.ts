/**
 * Reads a request body up to a limit; undefined when it is longer. The rest is not read.
 */
export async function readBytes({
  request,
  maxBytes,
}: {
  request: Request;
  maxBytes: number;
}): Promise<Uint8Array | undefined> {
  const body = request.body as Request['body'] | undefined;
  if (body === undefined) {
    // Firefox has no stream of it: there we stand in a page, whose own requests these are.
    const all = await request.arrayBuffer();
    return all.byteLength > maxBytes ? undefined : new Uint8Array(all);
  }
  if (!body) return new Uint8Array();
  const reader = body.getReader();
  const chunks: Uint8Array[] = [];
  let length = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    length += value.byteLength;
    if (length > maxBytes) {
      await reader.cancel();
      return undefined;
    }
    chunks.push(value);
  }
  const bytes = new Uint8Array(length);
  let offset = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, offset);
    offset += chunk.byteLength;
  }
  return bytes;
}
