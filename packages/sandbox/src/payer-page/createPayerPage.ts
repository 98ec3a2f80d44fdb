import { isStablePayError } from '@stablepay/core';
import type { Settings } from '../engine/createSettings.ts';
import type { Merchant } from '../engine/SandboxMerchant.ts';
import { allowedHosts } from '../http/allowedHosts.ts';
import { isSameOrigin } from '../http/isSameOrigin.ts';
import { readBytes } from '../http/readBytes.ts';
import type { Sessions } from '../session/createSessions.ts';
import type { SandboxSession } from '../session/SandboxSession.ts';
import { assetResponse } from './assets/assetResponse.ts';
import { htmlResponse } from './htmlResponse.ts';
import { pickMessages } from './messages/pickMessages.ts';
import { parsePageAction } from './parsePageAction.ts';
import { notFoundView } from './views/notFoundView.ts';
import { payerPageView } from './views/payerPageView.ts';

const maxFormBytes = 4096;
const pagePath = /^\/pay\/([A-Za-z0-9_]{1,64})(\/status)?$/;

const plain = (status: number, text: string) =>
  new Response(`${text}\n`, {
    status,
    headers: { 'Content-Type': 'text/plain; charset=utf-8', 'Cache-Control': 'no-store' },
  });

/** The hosted page behind a session's `url`: shows it, and takes the posts of its buttons. */
export function createPayerPage({
  base,
  merchants,
  settings,
  sessions,
}: {
  base: URL;
  merchants: readonly Merchant[];
  settings: Settings;
  sessions: Sessions;
}) {
  const messagesFor = (request: Request) => pickMessages(request.headers.get('Accept-Language'));

  const notFound = (request: Request) =>
    htmlResponse({ body: notFoundView(messagesFor(request)), status: 404 });

  const show = (request: Request, session: SandboxSession) =>
    htmlResponse({
      body: payerPageView({
        session,
        shopName: merchants.find(({ id }) => id === session.merchantId)?.name ?? '',
        messages: messagesFor(request),
        now: settings.now(),
      }),
    });

  const act = async (request: Request, id: string): Promise<Response> => {
    const sameHost = allowedHosts(base).includes(new URL(request.url).host);
    if (!sameHost || !isSameOrigin(request))
      return plain(403, 'This form belongs to another page.');
    const bytes = await readBytes({ request, maxBytes: maxFormBytes });
    const action = bytes && parsePageAction(new URLSearchParams(new TextDecoder().decode(bytes)));
    if (!action) return plain(400, 'The form is incomplete.');
    try {
      if (action.kind === 'choose') await sessions.choose(id, action.choice);
      else await sessions.command(id, action.command);
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

    // Looking at the page locks the rate it shows (S1); asking for the status does not.
    const opens = status === undefined && request.method === 'GET';
    const session = opens ? await sessions.open(id) : await sessions.read(id);
    if (!session) return notFound(request);
    if (status === undefined) return show(request, session);
    return Response.json(
      { status: session.status, revision: session.revision },
      { headers: { 'Cache-Control': 'no-store', 'X-Content-Type-Options': 'nosniff' } },
    );
  };
}
