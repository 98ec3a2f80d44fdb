import { openApiText } from '../openapi/createOpenApi.ts';
import { errorsPage } from '../payer-page/errorsPage.ts';

type Handler = (request: Request) => Promise<Response>;

const notFound = () =>
  new Response('There is nothing here. This is a StablePay sandbox; its API is under /api/v1.\n', {
    status: 404,
    headers: { 'Content-Type': 'text/plain; charset=utf-8', 'Cache-Control': 'no-store' },
  });

const isUnder = (pathname: string, prefix: string) =>
  pathname === prefix || pathname.startsWith(`${prefix}/`);

/** Sends each request to the part it is for. A part that fails answers 500 without details. */
export function createRouter({
  ready,
  rest,
  payerPage,
  control,
  inspector,
}: {
  /** Nothing is answered before this resolves. */
  ready: Promise<void>;
  rest: Handler;
  payerPage: Handler;
  control: Handler | undefined;
  inspector: Handler | undefined;
}): Handler {
  const route = async (request: Request) => {
    const { pathname } = new URL(request.url);
    if (isUnder(pathname, '/api')) return rest(request);
    if (isUnder(pathname, '/pay')) return payerPage(request);
    if (pathname === '/__sandbox/openapi.json' && request.method === 'GET') {
      const headers = { 'Content-Type': 'application/json', 'Cache-Control': 'no-store' };
      return new Response(openApiText(), { headers });
    }
    if (isUnder(pathname, '/__sandbox/inspect') && inspector) return inspector(request);
    if (isUnder(pathname, '/__sandbox') && control) return control(request);
    if (pathname === '/errors' && request.method === 'GET') return errorsPage();
    if (pathname === '/' && request.method === 'GET') {
      return new Response('StablePay sandbox. Test, no real money.\n', {
        headers: { 'Content-Type': 'text/plain; charset=utf-8', 'Cache-Control': 'no-store' },
      });
    }
    return notFound();
  };

  return async (request) => {
    try {
      await ready;
      return await route(request);
    } catch {
      return new Response('The sandbox failed.\n', { status: 500 });
    }
  };
}
