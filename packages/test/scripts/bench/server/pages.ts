import { type ClientRequest, request } from 'node:http';
import { parseCreateSessionResponse } from '@stablepay/core';
import { benchKeys } from './benchKeys.ts';

/** A page that follows a payment. */
export type Page = { reference: string; id: string; token: string; etag: string };

const base = '/api/stablepay';

/** Opens a payment as a page does. */
export async function openPage(port: number, reference: string): Promise<Page> {
  const response = await fetch(`http://127.0.0.1:${port}${base}/sessions`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', Origin: benchKeys.origin },
    body: JSON.stringify({ reference }),
  });
  const { session, token } = parseCreateSessionResponse(await response.json());
  return { reference, id: session.id, token, etag: `"${session.revision}"` };
}

/** Many pages, opened a few at a time. */
export async function openPages(port: number, count: number, prefix: string): Promise<Page[]> {
  const pages: Page[] = [];
  let next = 0;
  const opener = async () => {
    while (next < count) pages.push(await openPage(port, `${prefix}-${(next += 1)}`));
  };
  await Promise.all(Array.from({ length: 20 }, opener));
  return pages;
}

export type HeldAnswer = { status: number; body: string; at: number };

/** Holds one status request open on a connection of its own. */
export function hold(
  port: number,
  { id, token, etag }: Page,
): {
  request: ClientRequest;
  answer: Promise<HeldAnswer>;
} {
  const held = request({
    ...{ port, host: '127.0.0.1', path: `${base}/sessions/${id}?wait=25`, agent: false },
    headers: { Authorization: `Bearer ${token}`, 'If-None-Match': etag },
  });
  const answer = new Promise<HeldAnswer>((resolve, reject) => {
    held.on('error', reject);
    held.on('response', (response) => {
      let body = '';
      response.setEncoding('utf8').on('data', (chunk: string) => (body += chunk));
      response.on('end', () =>
        resolve({ status: response.statusCode ?? 0, body, at: performance.now() }),
      );
    });
  });
  held.end();
  return { request: held, answer };
}
