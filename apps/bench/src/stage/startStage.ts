import type { Subject } from '../subjects/Subject.ts';
import { createBackend } from './createBackend.ts';
import { listen } from './listen.ts';
import { pageOf } from './pageOf.ts';

export type Stage = {
  /** A page of the same origin with nothing on it. */
  blankUrl: string;
  urlOf: (subject: Subject) => string;
  close: () => Promise<void>;
};

const blank = '<!doctype html><title>Bench</title><link rel="icon" href="data:,"><h1>Checkout</h1>';

const notFound = () => new Response('Not found', { status: 404 });

/** Serves every subject's page and files from loopback, gzipped as a CDN would. */
export async function startStage(subjects: readonly Subject[]): Promise<Stage> {
  const { origin, handleWith, close } = await listen();
  const backend = await createBackend({ origin });
  let orders = 0;

  const serve = async (request: Request): Promise<Response> => {
    const { pathname } = new URL(request.url);
    if (pathname.startsWith('/api/')) return backend.fetch(request);
    if (pathname === '/') {
      return new Response(blank, { headers: { 'Content-Type': 'text/html' } });
    }
    const [, id = '', name = ''] = pathname.split('/');
    const subject = subjects.find((candidate) => candidate.id === id);
    if (!subject) return notFound();
    if (name === '') {
      orders += 1;
      const html = pageOf({ subject, reference: `BENCH-${orders}` });
      return new Response(html, { headers: { 'Content-Type': 'text/html' } });
    }
    const file = subject.bundle.files.find((candidate) => candidate.name === name);
    if (!file) return notFound();
    return new Response(new Uint8Array(file.gzip), {
      headers: { 'Content-Type': file.contentType, 'Content-Encoding': 'gzip' },
    });
  };

  handleWith(serve);
  return {
    blankUrl: `${origin}/`,
    urlOf: ({ id }) => `${origin}/${id}/`,
    close: async () => {
      await backend.close();
      await close();
    },
  };
}
