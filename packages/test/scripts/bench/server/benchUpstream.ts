import { createServer, type IncomingMessage } from 'node:http';
import { tellPort } from './tellPort.ts';

/**
 * A StablePay that answers at once: creates sessions and says what became of them. A process of its
 * own. `POST /pay/{id}` pays a session.
 */
const paid = new Set<string>();
// An hour that moves would be news with every read.
const expiresAt = Math.floor(Date.now() / 1_000) + 3_600;

const readText = async (request: IncomingMessage) => {
  let text = '';
  for await (const chunk of request.setEncoding('utf8')) text += String(chunk);
  return text;
};

const toSession = (id: string) => ({
  ...{ id, amount_total: 4_820, currency: 'usd', url: `https://pay.example/${id}` },
  payment_status: paid.has(id) ? 'paid' : 'pending',
  ...{ created: 1_767_225_600, expires_at: expiresAt },
});

async function answer(request: IncomingMessage): Promise<unknown> {
  const id = (request.url ?? '').split('/').at(-1) ?? '';
  const text = await readText(request);
  if (request.url?.startsWith('/pay/')) {
    paid.add(id);
    return {};
  }
  return toSession(id === 'create' ? `cs_${JSON.parse(text).order_id}` : id);
}

const server = createServer((request, response) => {
  void answer(request).then((value) => {
    response.writeHead(200, { 'Content-Type': 'application/json' });
    response.end(JSON.stringify(value));
  });
});
tellPort(server.listen(0, '127.0.0.1'));
