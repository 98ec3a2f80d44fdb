import { isStablePayError } from '@stablepay/core';
import { allowedHosts } from '../http/allowedHosts.ts';
import { isSameOrigin } from '../http/isSameOrigin.ts';
import { readBytes } from '../http/readBytes.ts';
import { assetResponse } from './assets/assetResponse.ts';
import type { HostedPage } from './HostedPage.ts';
import { htmlResponse } from './htmlResponse.ts';
import { pickMessages } from './messages/pickMessages.ts';
import { notFoundView } from './views/notFoundView.ts';

const maxFormBytes = 4096;
const pagePath = /^\/pay\/([A-Za-z0-9_]{1,64})(\/status)?$/;

const plain = (status: number, text: string) =>
  new Response(`${text}\n`, {
    status,
    headers: { 'Content-Type': 'text/plain; charset=utf-8', 'Cache-Control': 'no-store' },
  });

/** Everything under `/pay`: shows the hosted pages, and takes the posts of their buttons. */
export function createPayerPage({
  base,
  sessionPage,
  mandatePage,
}: {
  base: URL;
  sessionPage: HostedPage;
  mandatePage: HostedPage;
}) {
  const messagesFor = (request: Request) => pickMessages(request.headers.get('Accept-Language'));
  const pageOf = (id: string) => (id.startsWith('sub_') ? mandatePage : sessionPage);

  const notFound = (request: Request) =>
    htmlResponse({ body: notFoundView(messagesFor(request)), status: 404 });

  const act = async (request: Request, id: string): Promise<Response> => {
    const sameHost = allowedHosts(base).includes(new URL(request.url).host);
    if (!sameHost || !isSameOrigin(request))
      return plain(403, 'This form belongs to another page.');
    const bytes = await readBytes({ request, maxBytes: maxFormBytes });
    const form = bytes && new URLSearchParams(new TextDecoder().decode(bytes));
    const action = form && pageOf(id).parse(form);
    if (!action) return plain(400, 'The form is incomplete.');
    try {
      await action(id);
    } catch (error) {
      // Somebody else was faster (a second tab, the clock): the page then shows what is true now.
      if (!isStablePayError(error)) throw error;
    }
    const headers = { Location: `/pay/${id}`, 'Cache-Control': 'no-store' };
    return new Response(null, { status: 303, headers });
  };

  return async (request: Request): Promise<Response> => {
    const { pathname } = new URL(request.url);
    const isRead = request.method === 'GET' || request.method === 'HEAD';
    const asset = isRead ? assetResponse(pathname) : undefined;
    if (asset) return asset;
    const [, id, status] = pagePath.exec(pathname) ?? [];
    if (id === undefined) return notFound(request);
    if (request.method === 'POST' && status === undefined) return act(request, id);
    if (!isRead) return plain(405, 'Only GET and POST are possible here.');

    // Looking at the page may have an effect; asking for the status has none.
    const opens = status === undefined && request.method === 'GET';
    const state = await (opens ? pageOf(id).open(id) : pageOf(id).read(id));
    if (!state) return notFound(request);
    if (status === undefined) return htmlResponse({ body: state.view(messagesFor(request)) });
    return Response.json(
      { status: state.status, revision: state.revision },
      { headers: { 'Cache-Control': 'no-store', 'X-Content-Type-Options': 'nosniff' } },
    );
  };
}
