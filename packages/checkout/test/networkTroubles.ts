import type { TestDesk } from './createTestDesk.ts';

type TroubledCall = {
  desk: TestDesk;
  url: URL;
  /** What would be answered without the trouble. */
  pass: () => Promise<Response>;
  /** What was first said of the session, as text. */
  first: string | undefined;
};

/** What a network does for a while to every answer. None of it says anything about a payment. */
export type NetworkTrouble = {
  answer: (call: TroubledCall) => Promise<Response>;
  /** Requests on their way break with it. */
  cuts?: true | undefined;
  /** For how long the server forbids to ask again. */
  barsMs?: number | undefined;
  /** True answers get through, later or beside others. */
  letsThrough?: true | undefined;
  begin?: ((desk: TestDesk) => void) | undefined;
  end?: ((desk: TestDesk) => void) | undefined;
};

const html = '<!doctype html><title>Sign in</title><p>Accept the terms of this Wi-Fi.</p>';
const page = { 'content-type': 'text/html' };
const json = { 'content-type': 'application/json' };

const answers = (
  body: BodyInit | null,
  status = 200,
  headers: Record<string, string> = json,
): NetworkTrouble => ({ answer: () => Promise.resolve(new Response(body, { status, headers })) });

const fails = (message: string): NetworkTrouble => ({
  cuts: true,
  answer: () => Promise.reject(new TypeError(message)),
});

const later = (desk: TestDesk, ms: number) =>
  new Promise<void>((resolve) => {
    desk.clock.setTimer(resolve, ms);
  });

/** A body of which `text` arrives and then what `end` does to it. */
const streams = (text: string, end: (stream: ReadableStreamDefaultController) => void) => ({
  answer: () =>
    Promise.resolve(
      new Response(
        new ReadableStream({
          start: (stream) => {
            stream.enqueue(new TextEncoder().encode(text));
            end(stream);
          },
        }),
        { headers: json },
      ),
    ),
});

const date = (ms: number) => new Date(ms).toUTCString();
const bytesPerSecond = 1_000;

/** Kinds of trouble, one entry each (T43, G07). */
export const networkTroubles: Readonly<Record<string, NetworkTrouble>> = {
  'the device is offline and knows it': {
    ...fails('Failed to fetch'),
    begin: ({ environment }) => environment.setOnline(false),
    end: ({ environment }) => environment.setOnline(true),
  },
  'the connection is refused': fails('Failed to fetch'),
  'the name is not found, after 5 s': {
    answer: async ({ desk }) => {
      await later(desk, 5_000);
      throw new TypeError('NetworkError when attempting to fetch resource.');
    },
  },
  'the connection is reset after 3 s': {
    cuts: true,
    answer: async ({ desk }) => {
      await later(desk, 3_000);
      throw new TypeError('network error');
    },
  },
  'the connection is reset inside the body': streams('{"id":"cs_', (stream) =>
    stream.error(new TypeError('network error')),
  ),
  'nothing ever comes': { answer: () => new Promise(() => undefined) },
  'headers come, the body never ends': streams('{"id":"cs_', () => undefined),
  'everything crawls at 8 kbit/s': {
    letsThrough: true,
    answer: async ({ desk, pass }) => {
      const response = await pass();
      const text = await response.text();
      const headerBytes = 600;
      await later(desk, ((text.length + headerBytes) / bytesPerSecond) * 1_000);
      const { status, headers } = response;
      return new Response(text === '' ? null : text, { status, headers });
    },
  },
  'answers come 40 s late, after they were given up': {
    answer: async ({ desk, pass }) => {
      const response = await pass();
      await later(desk, 40_000);
      return response;
    },
  },
  'a redirect, which is an error': fails('Failed to fetch: unexpected redirect'),
  'a redirect that a worker lets through': answers(null, 302, { location: 'https://wifi.test/' }),
  'an error without a status': { answer: () => Promise.resolve(Response.error()) },
  'captive portal with status 200': answers(html, 200, page),
  'captive portal that says it is JSON': answers(html),
  'network authentication required': answers(html, 511, page),
  'bare 400': answers(html, 400, page),
  'bare 401': answers('Proxy login', 401, page),
  'bare 403 of a firewall': answers(html, 403, page),
  'bare 404': answers(html, 404, page),
  'bare 410': answers('', 410, page),
  'bare 500': answers(html, 500, page),
  'our own 500': answers('{"error":{"code":"internal","message":"broken"}}', 500),
  'bad gateway': answers(html, 502, page),
  'service unavailable': answers('', 503),
  'service unavailable, come back in 12 s': {
    ...answers('', 503, { 'retry-after': '12' }),
    barsMs: 12_000,
  },
  'service unavailable, come back at a date': {
    ...answers('', 503, {
      date: date(1_767_225_600_000),
      'retry-after': date(1_767_225_609_000),
    }),
    barsMs: 9_000,
  },
  'gateway timeout': answers(html, 504, page),
  'too many requests': answers('', 429),
  'too many requests, come back in 7 s': {
    ...answers('', 429, { 'retry-after': '7' }),
    barsMs: 7_000,
  },
  'no content': answers(null, 204),
  'empty body': answers(''),
  'truncated JSON': answers('{"id":"cs_1","status":"pai'),
  'JSON of another kind: a list': answers('[]'),
  'JSON of another kind: null': answers('null'),
  'JSON of another kind: "paid"': answers('"paid"'),
  'success without anything else': answers('{"status":"paid"}'),
  'numbers that are not numbers': {
    answer: async ({ first }) =>
      new Response((first ?? '{}').replace(/"revision":\d+/, '"revision":1e999'), {
        headers: json,
      }),
  },
  'bytes that are no text': answers(new Uint8Array([0xff, 0xfe, 0x00, 0xd8])),
  'an answer of 2 MB': answers(' '.repeat(2_000_000)),
  'nothing has changed, said by a cache that knows no ETag': answers(null, 304, {}),
  'the first answer again and again': {
    answer: ({ first }) => Promise.resolve(new Response(first ?? html, { headers: json })),
  },
  'the answer about another session': {
    answer: ({ first }) =>
      Promise.resolve(
        new Response((first ?? '{}').replace(/cs_\w+/, 'cs_someone_else'), { headers: json }),
      ),
  },
  'every answer twice': {
    letsThrough: true,
    answer: async ({ pass }) => {
      const once = await pass();
      return once.clone();
    },
  },
  'the clock of the device jumps ten years with every answer': {
    letsThrough: true,
    answer: ({ desk, pass }) => {
      desk.shiftWallClock(315_576_000_000);
      return pass();
    },
  },
};
