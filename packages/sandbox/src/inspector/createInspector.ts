import { isStablePayError } from '@stablepay/core';
import type { SandboxCommands } from '../engine/SandboxCommands.ts';
import { allowedHosts } from '../http/allowedHosts.ts';
import { isSameOrigin } from '../http/isSameOrigin.ts';
import { readBytes } from '../http/readBytes.ts';
import { htmlResponse } from '../payer-page/htmlResponse.ts';
import { isSameSecret } from '../signing/isSameSecret.ts';
import type { Signer } from '../signing/Signer.ts';
import { inspectorCss } from './inspectorCss.ts';
import { parseInspectorAction } from './parseInspectorAction.ts';
import { deliveriesView } from './views/deliveriesView.ts';
import { inspectorShell } from './views/inspectorShell.ts';
import { loginView } from './views/loginView.ts';
import { refundsView } from './views/refundsView.ts';
import { requestsView } from './views/requestsView.ts';
import { sessionsView } from './views/sessionsView.ts';
import { subscriptionsView } from './views/subscriptionsView.ts';
import { switchesView } from './views/switchesView.ts';

const root = '/__sandbox/inspect';
const maxFormBytes = 4096;
const maxAgeSeconds = 43_200;

const sessions = { name: 'sessions', title: 'Sessions', draw: sessionsView };
const views = [
  sessions,
  { name: 'refunds', title: 'Refunds', draw: refundsView },
  { name: 'subscriptions', title: 'Subscriptions', draw: subscriptionsView },
  { name: 'deliveries', title: 'Deliveries', draw: deliveriesView },
  { name: 'requests', title: 'Requests', draw: requestsView },
  { name: 'switches', title: 'Switches', draw: switchesView },
];

const plain = (status: number, text: string) =>
  new Response(`${text}\n`, {
    status,
    headers: { 'Content-Type': 'text/plain; charset=utf-8', 'Cache-Control': 'no-store' },
  });

const redirect = (location: string, headers: Record<string, string> = {}) =>
  new Response(null, {
    status: 303,
    headers: { Location: location, 'Cache-Control': 'no-store', ...headers },
  });

/**
 * Pages for people under `/__sandbox/inspect`: everything the sandbox holds, and a button for
 * everything that can happen to it. Opened with the control token; without scripts.
 */
export function createInspector({
  base,
  token,
  signer,
  commands,
}: {
  base: URL;
  token: string;
  signer: Signer;
  commands: SandboxCommands;
}) {
  // Cookies don't know ports: two sandboxes of one machine must not share one.
  const cookieName = `stablepay_inspect_${base.port === '' ? 'default' : base.port}`;
  const pass = signer.digest(new TextEncoder().encode(`inspector ${token}`));

  const setCookie = (value: string, maxAge: number) => ({
    'Set-Cookie': [
      `${cookieName}=${value}`,
      `Path=${root}`,
      `Max-Age=${maxAge}`,
      'HttpOnly',
      'SameSite=Strict',
      ...(base.protocol === 'https:' ? ['Secure'] : []),
    ].join('; '),
  });

  const isIn = async (request: Request) => {
    const cookies = (request.headers.get('Cookie') ?? '').split(/; */);
    const given = cookies.find((cookie) => cookie.startsWith(`${cookieName}=`)) ?? '';
    return isSameSecret(await pass, given.slice(cookieName.length + 1));
  };

  const readForm = async (request: Request) => {
    const bytes = await readBytes({ request, maxBytes: maxFormBytes });
    return new URLSearchParams(new TextDecoder().decode(bytes));
  };

  const post = async (request: Request, pathname: string): Promise<Response> => {
    if (!isSameOrigin(request)) return plain(403, 'This form belongs to another page.');
    const form = await readForm(request);
    if (pathname === `${root}/login`) {
      return isSameSecret(token, form.get('token') ?? '')
        ? redirect(root, setCookie(await pass, maxAgeSeconds))
        : htmlResponse({ body: loginView({ refused: true }), status: 401 });
    }
    if (pathname === `${root}/logout`) return redirect(root, setCookie('', 0));
    if (pathname !== `${root}/act`) return plain(404, 'There is nothing here.');
    if (!(await isIn(request))) return redirect(root);
    const action = parseInspectorAction(form);
    if (!action) return plain(400, 'The form is incomplete.');
    try {
      await action(commands);
    } catch (error) {
      // The state has changed since the page was drawn: it then shows what is true now.
      if (!isStablePayError(error)) throw error;
    }
    const view = views.find(({ name }) => name === form.get('view')) ?? sessions;
    return redirect(`${root}?view=${view.name}`);
  };

  return async (request: Request): Promise<Response> => {
    const { pathname, host, searchParams } = new URL(request.url);
    if (!allowedHosts(base).includes(host)) return plain(403, 'This is not my host name.');
    if (request.method === 'POST') return post(request, pathname);
    if (request.method !== 'GET') return plain(405, 'Only GET and POST are possible here.');
    if (pathname === `${root}/inspector.css`) {
      const headers = { 'Content-Type': 'text/css; charset=utf-8', 'Cache-Control': 'no-cache' };
      return new Response(inspectorCss, { headers });
    }
    if (pathname !== root) return plain(404, 'There is nothing here.');
    if (!(await isIn(request))) return htmlResponse({ body: loginView({ refused: false }) });
    const view = views.find(({ name }) => name === searchParams.get('view')) ?? sessions;
    const main = await view.draw(commands);
    return htmlResponse({
      body: inspectorShell({ title: view.title, views, current: view.name, main }),
    });
  };
}
