import { parseJson } from '../http/parseJson.ts';
import { invalid } from './paramReaders.ts';
import type { RestCall } from './RestContext.ts';

/**
 * The JSON in the body of a call.
 *
 * @throws RestError `parameter_invalid` for another content type or no JSON.
 */
export function readJsonBody({ request, body }: RestCall): unknown {
  const type = request.headers.get('Content-Type') ?? '';
  if (!/^application\/json *(;|$)/i.test(type)) {
    throw invalid('Content-Type', 'Send the body as application/json.');
  }
  const json = parseJson(body);
  if (!json) throw invalid(undefined, 'The body is not JSON in UTF-8.');
  return json.value;
}
