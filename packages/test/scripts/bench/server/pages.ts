import { type ClientRequest, request } from 'node:http';
import { parseCreateSessionResponse, parseSessionView } from '@stablepay/core';
import { benchKeys } from './benchKeys.ts';

/** A page that shows a payment. */
export type Page = { reference: string; id: string; token: string; etag: string };

/** A page that waits for its payment. */
export type Follower = {
  page: Page;
  /** `performance.now()` when it had read that the payment is there; undefined after `end`. */
  paidAt: Promise<number | undefined>;
  end: () => void;
};

const base = '/api/stablepay';

async function openPage(port: number, reference: string): Promise<Page> {
  const response = await fetch(`http://127.0.0.1:${port}${base}/sessions`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', Origin: benchKeys.origin },
    body: JSON.stringify({ reference }),
  });
  const { session, token } = parseCreateSessionResponse(await response.json());
  return { reference, id: session.id, token, etag: `"${session.revision}"` };
}

/** Opens payments as pages do, a few at a time. */
export async function openPages(port: number, count: number, prefix: string): Promise<Page[]> {
  const pages: Page[] = [];
  let next = 0;
  const opener = async () => {
    while (next < count) pages.push(await openPage(port, `${prefix}-${(next += 1)}`));
  };
  await Promise.all(Array.from({ length: 20 }, opener));
  return pages;
}

/** Asks once, on a connection of its own; undefined when nothing is new. */
function ask(
  port: number,
  { id, token }: Page,
  etag: string,
  onSent: (request: ClientRequest) => void,
): Promise<string | undefined> {
  return new Promise((resolve, reject) => {
    const held = request({
      ...{ port, host: '127.0.0.1', path: `${base}/sessions/${id}?wait=25`, agent: false },
      headers: { Authorization: `Bearer ${token}`, 'If-None-Match': etag },
    });
    held.on('error', reject);
    held.on('response', (response) => {
      let body = '';
      response.on('error', reject);
      response.setEncoding('utf8').on('data', (chunk: string) => (body += chunk));
      response.on('end', () => {
        if (response.statusCode === 200) resolve(body);
        else if (response.statusCode === 304) resolve(undefined);
        else reject(new Error(`A page was answered ${response.statusCode}.`));
      });
    });
    held.end();
    onSent(held);
  });
}

/** Lets a page wait for its payment, as the widget does. */
function follow(port: number, page: Page, onFault: (error: unknown) => void): Follower {
  const state: { isOver: boolean; current?: ClientRequest } = { isOver: false };
  const wait = async (): Promise<number | undefined> => {
    let { etag } = page;
    while (!state.isOver) {
      const text = await ask(port, page, etag, (held) => (state.current = held));
      if (text === undefined) continue;
      const { status, revision } = parseSessionView(JSON.parse(text));
      if (status === 'paid') return performance.now();
      etag = `"${revision}"`;
    }
    return undefined;
  };
  const paidAt = wait().catch((error: unknown) => {
    if (!state.isOver) onFault(error);
    return undefined;
  });
  return {
    page,
    paidAt,
    end: () => {
      state.isOver = true;
      state.current?.destroy();
    },
  };
}

/** Lets many pages wait, a few more every few milliseconds: a listen queue is short. */
export async function followAll(
  port: number,
  pages: readonly Page[],
  onFault: (error: unknown) => void,
): Promise<Follower[]> {
  const followers: Follower[] = [];
  for (const page of pages) {
    followers.push(follow(port, page, onFault));
    if (followers.length % 50 === 0) await new Promise((resolve) => setTimeout(resolve, 25));
  }
  return followers;
}
