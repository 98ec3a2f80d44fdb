import type { FetchLike } from '@stablepay/core';
import type { SentRequest, TestDesk } from '../createTestDesk.ts';
import { networkFaults } from '../faults.ts';
import type { Mischief } from './mischief.ts';

/** What a server's answer said of a session. */
export type Said = { id: string; status: string; revision: number };

export type ModelFetch = {
  fetch: FetchLike;
  /** Everything any server has said to this page and it waited for, in order of arrival. */
  said: readonly Said[];
  /** What happens to the next requests, one each. */
  mischief: Mischief[];
  /** The capability of each session, as the page was told. */
  tokens: ReadonlyMap<string, string>;
  /** Requests that were sent and neither answered nor given up. */
  readonly inFlight: number;
  readonly posts: number;
};

const isSaid = (value: unknown): value is Said =>
  typeof value === 'object' && value !== null && 'revision' in value && 'id' in value;

/** The network of one page: writes down what is said on it, and does mischief. */
export function createModelFetch({
  desk,
  onSend,
  onTrouble,
}: {
  desk: TestDesk;
  /** Before each request. */
  onSend: (request: string) => void;
  onTrouble: (trouble: string) => void;
}): ModelFetch {
  const said: Said[] = [];
  const answers: string[] = [];
  const mischief: Mischief[] = [];
  const tokens = new Map<string, string>();
  let inFlight = 0;
  let polls = 0;
  let posts = 0;

  const note = (text: string) => {
    const body = JSON.parse(text) as { session?: unknown; token?: unknown };
    const view = body.session ?? body;
    if (!isSaid(view)) return;
    said.push({ id: view.id, status: view.status, revision: view.revision });
    answers.push(JSON.stringify(view));
    if (body.session !== undefined) tokens.set(view.id, String(body.token));
  };

  // Read whole before the page gets it, so that the page never knows more than is written down.
  // What comes after a request was given up nobody hears: a page that acts on it is told on.
  const deliver = async (response: Response, signal?: AbortSignal | null) => {
    const { status, headers } = response;
    const text = await response.text();
    const isHeard = !signal?.aborted;
    if (isHeard && response.ok && headers.get('content-type')?.includes('json')) note(text);
    return new Response(text === '' ? null : text, { status, headers });
  };

  const later = (ms: number) =>
    new Promise<void>((resolve) => {
      desk.clock.setTimer(resolve, ms);
    });

  const answer: FetchLike = async (input, init) => {
    const next = mischief.shift();
    switch (next?.kind) {
      case undefined:
        return deliver(await desk.fetch(input, init));
      case 'fault':
        return (await networkFaults[next.name]?.(toRequest(input, init))) ?? Response.error();
      case 'lost':
        await desk.fetch(input, init);
        throw new TypeError('Failed to fetch');
      case 'late': {
        const { signal, ...deaf } = init ?? {};
        const response = await desk.fetch(input, deaf);
        await later(next.ms);
        return deliver(response, signal);
      }
      case 'stale': {
        const old = answers[next.index % Math.max(1, answers.length)];
        const isRead = new URL(input).searchParams.has('wait');
        if (old === undefined || !isRead) return deliver(await desk.fetch(input, init));
        return deliver(Response.json(JSON.parse(old)));
      }
      case 'hang':
        return new Promise(() => undefined);
      case 'gone': {
        const error = { code: 'session-not-found', message: 'There is no such session.' };
        return Response.json({ error }, { status: 404 });
      }
      default:
        return next satisfies never;
    }
  };

  const fetch: FetchLike = async (input, init) => {
    const url = new URL(input);
    const isPoll = url.searchParams.has('wait');
    const isPost = init?.method === 'POST' && url.pathname.endsWith('/sessions');
    onSend(`${init?.method ?? 'GET'} ${url.pathname}${url.search}`);
    inFlight += 1;
    if (isPoll && (polls += 1) > 1) onTrouble('two polls in flight');
    if (isPost) posts += 1;
    let isOver = false;
    const end = () => {
      if (isOver) return;
      isOver = true;
      inFlight -= 1;
      if (isPoll) polls -= 1;
    };
    init?.signal?.addEventListener('abort', end, { once: true });
    try {
      return await answer(input, init);
    } finally {
      end();
    }
  };

  return {
    fetch,
    said,
    mischief,
    tokens,
    get inFlight() {
      return inFlight;
    },
    get posts() {
      return posts;
    },
  };
}

function toRequest(input: string, init: RequestInit | undefined): SentRequest {
  const { pathname: path } = new URL(input);
  return { method: init?.method ?? 'GET', path, wait: undefined, conditional: false, at: 0 };
}
