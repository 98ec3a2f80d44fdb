import { errorCatalogue } from '@stablepay/core';

/** An answer of the proxy before it has the form of a runtime. */
export type ProxyAnswer = {
  status: number;
  headers: Record<string, string>;
  body: string | undefined;
};

/** The answer in the standard's form. One that has none, for a header say, is a typed 500. */
export function toResponse({ status, headers, body }: ProxyAnswer): Response {
  try {
    return new Response(body ?? null, { status, headers });
  } catch {
    const error = { code: 'internal', message: errorCatalogue.internal.fix };
    return Response.json({ error }, { status: 500, headers: { 'Cache-Control': 'no-store' } });
  }
}
