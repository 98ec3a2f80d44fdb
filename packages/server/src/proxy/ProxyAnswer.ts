/** An answer of the proxy before it has the form of a runtime. */
export type ProxyAnswer = {
  status: number;
  headers: Record<string, string>;
  body: string | undefined;
};

/** The answer in the standard's form. */
export const toResponse = ({ status, headers, body }: ProxyAnswer): Response =>
  new Response(body ?? null, { status, headers });
