/** A proxy, as far as the conformance suite is concerned. */
export type Handle = (request: Request) => Promise<Response>;

/** What a proxy does otherwise than ours. */
export type Wrong = (next: Handle) => Handle;

type Match = (request: Request, body: string) => boolean;

const pathOf = ({ url }: Request) => new URL(url).pathname.replace('/api/stablepay', '');

/** Requests of a method to a path, which may be a pattern. */
export const at =
  (method: string, path: string | RegExp): Match =>
  (request) =>
    request.method === method &&
    (typeof path === 'string' ? pathOf(request) === path : path.test(pathOf(request)));

/** From the second time on that something comes. */
export function again(matches: Match, after = 1): Match {
  let times = 0;
  return (request, body) => matches(request, body) && (times += 1) > after;
}

export const all =
  (...matches: readonly Match[]): Match =>
  (request, body) =>
    matches.every((one) => one(request, body));

export const header =
  (name: string, value: RegExp | undefined): Match =>
  ({ headers }) =>
    value === undefined ? !headers.has(name) : value.test(headers.get(name) ?? '');

export const query =
  (text: string): Match =>
  ({ url }) =>
    new URL(url).search === text;

export const body =
  (part: string): Match =>
  (_, text) =>
    text.includes(part);

/** Changes what is answered. */
export const answering =
  (matches: Match, change: (answer: Response) => Response | Promise<Response>): Wrong =>
  (next) =>
  async (request) => {
    const text = await request.clone().text();
    const isWrong = matches(request, text);
    const answer = await next(request);
    return isWrong ? change(answer) : answer;
  };

/** Answers with something else altogether. */
export const instead =
  (matches: Match, status: number, text = 'oops'): Wrong =>
  (next) =>
  async (request) =>
    matches(request, await request.clone().text())
      ? new Response(text === '' ? null : text, { status })
      : next(request);

/** Answers a refusal of another code. */
export const refusing = (matches: Match, status: number, code: string): Wrong =>
  answering(matches, () =>
    Response.json(
      { error: { code, message: 'x' } },
      { status, headers: { 'Cache-Control': 'no-store' } },
    ),
  );

/** Answers the same with another header, or without it. */
export const labelling = (matches: Match, name: string, value?: string): Wrong =>
  answering(matches, (answer) => {
    const headers = new Headers(answer.headers);
    if (value === undefined) headers.delete(name);
    else headers.set(name, value);
    return new Response(answer.body, { status: answer.status, headers });
  });

/** Answers the same with another text, or under another status. */
export const saying = (
  matches: Match,
  change: (text: string) => string = (text) => text,
  status?: number,
): Wrong =>
  answering(matches, async (answer) => {
    const text = change(await answer.text());
    const given = { status: status ?? answer.status, headers: answer.headers };
    return new Response(text === '' ? null : text, given);
  });

/** Reads something that is not there. */
export const asking =
  (matches: Match, change: (request: Request) => Request): Wrong =>
  (next) =>
  async (request) =>
    next(matches(request, await request.clone().text()) ? change(request) : request);

/** Does not get to see a header. */
export const without = (matches: Match, name: string): Wrong =>
  asking(matches, (request) => {
    const headers = new Headers(request.headers);
    headers.delete(name);
    return new Request(request, { headers });
  });

/** Fields no view of a browser has. */
export const tooMuch = ['email', 'e-mail', 'metadata', 'api_key', 'apiKey', 'SECRET'] as const;

/** Says one of them. */
export const telling = (matches: Match, field: string): Wrong =>
  saying(matches, (text) => text.replace('{', `{"${field}":"x",`));
