import { RequestError } from './RequestError.ts';

const timeoutMs = 10_000;

/**
 * One call to the shop's own backend.
 *
 * @throws RequestError when it says no or can't be reached, and what `parse` throws.
 */
export async function requestJson<T>({
  path,
  method = 'GET',
  body,
  parse,
}: {
  path: string;
  method?: 'GET' | 'POST' | 'PUT' | undefined;
  body?: unknown;
  parse: (value: unknown) => T;
}): Promise<T> {
  let response: Response;
  try {
    response = await fetch(path, {
      method,
      headers: body === undefined ? {} : { 'Content-Type': 'application/json' },
      body: body === undefined ? null : JSON.stringify(body),
      signal: AbortSignal.timeout(timeoutMs),
    });
  } catch (cause) {
    throw new RequestError({ status: 0, cause });
  }
  if (!response.ok) throw new RequestError({ status: response.status });
  return parse(await response.json());
}
