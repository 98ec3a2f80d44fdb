import { isStablePayError } from '@stablepay/core';
import type { SandboxCommands } from '../engine/SandboxCommands.ts';
import { parseJson } from '../http/parseJson.ts';
import { readBytes } from '../http/readBytes.ts';
import { answerControlCall } from './answerControlCall.ts';
import { ControlError } from './ControlError.ts';
import { guardControlCall } from './guardControlCall.ts';

const maxBytes = 16_384;

/** The control API under `/__sandbox`: what a tester or a test script does over HTTP. */
export function createControlApi({
  base,
  token,
  commands,
}: {
  base: URL;
  token: string;
  commands: SandboxCommands;
}) {
  const readBody = async (request: Request): Promise<unknown> => {
    const bytes = await readBytes({ request, maxBytes });
    if (!bytes) throw new ControlError({ status: 400, code: 'body_too_large' });
    if (bytes.length === 0) return {};
    const json = parseJson(bytes);
    if (!json) throw new ControlError({ status: 400, code: 'body_not_json' });
    return json.value;
  };

  const answer = async (request: Request) => {
    guardControlCall({ request, base, token });
    const { pathname, searchParams } = new URL(request.url);
    const body = request.method === 'POST' ? await readBody(request) : {};
    const path = pathname.slice('/__sandbox'.length);
    return answerControlCall({ method: request.method, path, searchParams, body, commands });
  };

  return async (request: Request): Promise<Response> => {
    const headers = { 'Cache-Control': 'no-store', 'X-Content-Type-Options': 'nosniff' };
    try {
      return Response.json(await answer(request), { headers });
    } catch (cause) {
      const { status, code, message } = toControlError(cause);
      return Response.json({ error: { code, message } }, { status, headers });
    }
  };
}

function toControlError(cause: unknown): ControlError {
  if (cause instanceof ControlError) return cause;
  if (!isStablePayError(cause)) throw cause;
  const { code, message } = cause;
  if (code === 'resource-missing') return new ControlError({ status: 404, code, message });
  if (code === 'request-refused') return new ControlError({ status: 409, code, message });
  return new ControlError({ status: 400, code, message });
}
