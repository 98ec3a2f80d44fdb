import { createHmac } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, describe, expect, test, vi } from 'vitest';
import { createOverHttp, signedHeaders } from '../../test/callApi.ts';
import { rawRequest, statusOf } from '../../test/rawRequest.ts';
import { startReceiver } from '../../test/startReceiver.ts';
import { startSandbox, type StartSandboxOptions } from './startSandbox.ts';

const folder = mkdtempSync(join(tmpdir(), 'stablepay-sandbox-'));
afterAll(() => rmSync(folder, { recursive: true }));

const endings: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const end of endings.splice(0).reverse()) await end();
  vi.unstubAllEnvs();
});

async function start(options: StartSandboxOptions = {}) {
  const sandbox = await startSandbox(options);
  endings.push(sandbox.close);
  return sandbox;
}

async function receive() {
  const receiver = await startReceiver();
  endings.push(receiver.close);
  return receiver;
}

describe('over real sockets', () => {
  test('creates, shows, pays and reports a session', async () => {
    const receiver = await receive();
    const sandbox = await start({ webhookUrl: receiver.url });
    const session = await createOverHttp(sandbox);
    expect(session.url).toBe(`${sandbox.url}/pay/${session.id}`);
    expect((await fetch(session.url)).status).toBe(200);
    const paid = await fetch(session.url, {
      method: 'POST',
      headers: { Origin: sandbox.url },
      body: new URLSearchParams({ action: 'pay' }),
      redirect: 'manual',
    });
    expect([paid.status, paid.headers.get('Location')]).toEqual([303, `/pay/${session.id}`]);
    await sandbox.commands.settled();

    expect(receiver.received).toHaveLength(1);
    const [delivery] = receiver.received;
    if (!delivery) throw new Error('Nothing came.');
    const { headers, body } = delivery;
    const signed = `${String(headers['x-stablepay-timestamp'])}.${String(headers['x-stablepay-nonce'])}.`;
    expect(headers['user-agent']).toBe('StablePay-Webhook/1.0');
    expect(headers['x-stablepay-signature']).toBe(
      createHmac('sha256', sandbox.secretKey).update(signed).update(body).digest('hex'),
    );
  });

  test('T18: a redirecting receiver’s target sees no request', async () => {
    const [receiver, elsewhere] = [await receive(), await receive()];
    receiver.state.status = 307;
    receiver.state.headers = { Location: elsewhere.url };
    const sandbox = await start({ webhookUrl: receiver.url });
    await sandbox.commands.pay((await createOverHttp(sandbox)).id);
    await sandbox.commands.settled();
    expect(receiver.received).toHaveLength(1);
    expect(elsewhere.received).toHaveLength(0);
  });

  test('the control API answers with the token', async () => {
    const sandbox = await start();
    const headers = { Authorization: `Bearer ${sandbox.controlToken}` };
    expect((await fetch(`${sandbox.url}/__sandbox/status`, { headers })).status).toBe(200);
    expect((await fetch(`${sandbox.url}/__sandbox/status`)).status).toBe(401);
  });

  test('a rebound Host header is refused by control API and payer page', async () => {
    const sandbox = await start();
    const { id } = await createOverHttp(sandbox);
    const port = new URL(sandbox.url).port;
    const head = (line: string) =>
      `${line} HTTP/1.1\r\nHost: evil.test:${port}\r\nOrigin: http://evil.test:${port}\r\n`;
    const control = await rawRequest({
      url: sandbox.url,
      bytes: `${head('POST /__sandbox/reset')}Authorization: Bearer ${sandbox.controlToken}\r\nContent-Length: 0\r\n\r\n`,
    });
    const page = await rawRequest({
      url: sandbox.url,
      bytes: `${head(`POST /pay/${id}`)}Content-Type: application/x-www-form-urlencoded\r\nContent-Length: 10\r\n\r\naction=pay`,
    });
    expect([statusOf(control), statusOf(page)]).toEqual([403, 403]);
    expect((await sandbox.commands.session(id))?.status).toBe('pending');
  });

  test('bytes that are no UTF-8 answer 400 although they are signed', async () => {
    const sandbox = await start();
    const body = Buffer.from([0x7b, 0xff, 0xfe, 0x7d]);
    const response = await fetch(`${sandbox.url}/api/v1/checkout/sessions/create`, {
      method: 'POST',
      headers: signedHeaders({ ...sandbox, body }),
      body,
    });
    expect(response.status).toBe(400);
  });
});

describe('G14: raw requests get an answer below 500 and leave the server standing', () => {
  const long = 'a'.repeat(20_000);
  test.each([
    ['no HTTP', 'hello\r\n\r\n'],
    ['no Host', 'GET / HTTP/1.1\r\n\r\n'],
    ['two Hosts', 'GET / HTTP/1.1\r\nHost: a\r\nHost: b\r\n\r\n'],
    ['a broken Host', 'GET / HTTP/1.1\r\nHost: a b\r\n\r\n'],
    ['a Host with a path', 'GET / HTTP/1.1\r\nHost: a/../b\r\n\r\n'],
    ['another version', 'GET / HTTP/9.9\r\nHost: a\r\n\r\n'],
    ['a huge header', `GET / HTTP/1.1\r\nHost: a\r\nX: ${long}\r\n\r\n`],
    ['a huge path', `GET /${long} HTTP/1.1\r\nHost: a\r\n\r\n`],
    ['a broken escape', 'GET /pay/%zz%e0 HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n'],
    ['a NUL escape', 'GET /pay/%00 HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n'],
    ['dots', 'GET /pay/../../etc/passwd HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n'],
    [
      'an absolute address',
      'GET http://evil.test/__sandbox/status HTTP/1.1\r\nHost: evil.test\r\n\r\n',
    ],
    ['an asterisk', 'OPTIONS * HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n'],
    ['an unknown method', 'BREW /pay/x HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n'],
    ['TRACE', 'TRACE /pay/x HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n'],
    [
      'a GET with a body',
      'GET /api/v1/x HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Length: 5\r\n\r\nhello',
    ],
    ['a negative length', 'POST /api/v1/x HTTP/1.1\r\nHost: a\r\nContent-Length: -1\r\n\r\n'],
    [
      'two lengths',
      'POST /api/v1/x HTTP/1.1\r\nHost: a\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\nab',
    ],
    [
      'length and chunks',
      'POST /api/v1/x HTTP/1.1\r\nHost: a\r\nContent-Length: 3\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n',
    ],
    [
      'a broken chunk',
      'POST /api/v1/x HTTP/1.1\r\nHost: 127.0.0.1\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n\r\n',
    ],
    ['a bare line feed', 'GET / HTTP/1.1\nHost: a\nX: b\n\n'],
    [
      'Latin-1 in a header',
      'GET /api/v1/x HTTP/1.1\r\nHost: 127.0.0.1\r\nAuthorization: Bearer \xff\xfe\r\n\r\n',
    ],
  ])('%s', async (_name, text) => {
    const sandbox = await start();
    const answer = await rawRequest({ url: sandbox.url, bytes: Buffer.from(text, 'latin1') });
    expect(answer === '' || (statusOf(answer) >= 200 && statusOf(answer) < 500)).toBe(true);
    expect((await fetch(sandbox.url)).status).toBe(200);
  });

  test('a body that is cut off', async () => {
    const sandbox = await start();
    const bytes =
      'POST /api/v1/checkout/sessions/create HTTP/1.1\r\nHost: 127.0.0.1\r\n' +
      `Authorization: Bearer ${sandbox.apiKey}\r\nContent-Length: 1000\r\n\r\n{"amount"`;
    await expect(rawRequest({ url: sandbox.url, bytes, timeoutMs: 200 })).rejects.toThrow(
      'no answer',
    );
    expect((await fetch(sandbox.url)).status).toBe(200);
  });
});

describe('start', () => {
  test('T14: is refused with NODE_ENV=production', async () => {
    vi.stubEnv('NODE_ENV', 'production');
    await expect(startSandbox()).rejects.toMatchObject({ code: 'config-invalid' });
  });

  test('T14: is refused with a live key, and the port is free again', async () => {
    const port = await freePort();
    await expect(startSandbox({ port, apiKey: 'sk_live_0123456789abcdef' })).rejects.toMatchObject({
      code: 'config-invalid',
    });
    await start({ port });
  });

  test('a taken port is named', async () => {
    const { url } = await start();
    const port = Number(new URL(url).port);
    const attempt = startSandbox({ port });
    await expect(attempt).rejects.toMatchObject({ code: 'config-invalid' });
    await expect(attempt).rejects.toThrow(`127.0.0.1:${port} is taken`);
  });

  test('a host that is not ours is named', async () => {
    await expect(startSandbox({ host: '192.0.2.1' })).rejects.toThrow(
      'not an address of this machine',
    );
  });

  test('a file that is no database is refused', async () => {
    const db = join(folder, 'text.db');
    writeFileSync(db, 'this is not a database, only a longer text than a header would be');
    await expect(startSandbox({ db })).rejects.toMatchObject({ code: 'config-invalid' });
    await expect(startSandbox({ db: join(folder, 'no', 'such', 'folder.db') })).rejects.toThrow(
      'could not be opened',
    );
  });

  test('generates what is missing, anew each time', async () => {
    const [one, two] = [await start(), await start()];
    expect(one.apiKey).toMatch(/^sk_test_[0-9A-Za-z]{32}$/);
    expect(one.secretKey).toMatch(/^[0-9A-Za-z]{48}$/);
    expect(one.controlToken).toMatch(/^[0-9A-Za-z]{32}$/);
    expect(two.secretKey).not.toBe(one.secretKey);
  });

  test('a seed gives the same keys and ids each time, in memory only', async () => {
    const [first, second] = [await start({ seed: 's' }), await start({ seed: 's' })];
    expect(second.apiKey).toBe(first.apiKey);
    expect(second.secretKey).toBe(first.secretKey);
    expect(second.controlToken).toBe(first.controlToken);
    await expect(start({ seed: 's', db: join(folder, 'seed.db') })).rejects.toThrow('`seed`');
  });

  test('several merchants, each with its own keys', async () => {
    const second = { apiKey: 'sk_test_second-merchant', secretKey: 'second-secret-0123456789' };
    const sandbox = await start({ merchants: [second] });
    for (const keys of [sandbox, { ...second, url: sandbox.url }]) {
      await createOverHttp(keys, { order_id: 'A' });
    }
    expect(new Set((await sandbox.commands.sessions()).map((row) => row.merchantId)).size).toBe(2);
  });

  test('a truncated answer breaks the connection, a hanging one ends with the caller', async () => {
    const { url, apiKey, secretKey, commands } = await start();
    const body = JSON.stringify({ amount: 1, currency: 'USD', order_id: 'A' });
    const send = (init: RequestInit = {}) =>
      fetch(`${url}/api/v1/checkout/sessions/create`, {
        method: 'POST',
        headers: signedHeaders({ apiKey, secretKey, body }),
        body,
        ...init,
      });
    await commands.setFaults([{ kind: 'truncate', times: 1 }]);
    await expect(send().then((response) => response.text())).rejects.toThrow('terminated');
    await commands.setFaults([{ kind: 'hang', times: 1 }]);
    await expect(send({ signal: AbortSignal.timeout(100) })).rejects.toThrow('timeout');
  });

  test('a base address of its own is used in links', async () => {
    const port = await freePort();
    const sandbox = await start({ port, baseUrl: 'http://sandbox.localhost' });
    const session = await createOverHttp({ ...sandbox, url: `http://127.0.0.1:${port}` });
    expect(session.url).toMatch(/^http:\/\/sandbox\.localhost\/pay\/cs_/);
  });
});

describe('end', () => {
  test('closes with connections open and requests waiting', async () => {
    const sandbox = await startSandbox();
    const { hostname, port } = new URL(sandbox.url);
    const pending = rawRequest({
      url: `http://${hostname}:${port}`,
      bytes: 'POST /api/v1/x HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Length: 9\r\n\r\n',
    }).catch(() => 'closed');
    await new Promise((resolve) => setTimeout(resolve, 30));
    await sandbox.close();
    await pending;
    await expect(fetch(sandbox.url)).rejects.toThrow('fetch failed');
  });

  test('a file keeps sessions and undelivered events for the next start', async () => {
    const receiver = await receive();
    receiver.state.status = 500;
    const db = join(folder, 'kept.db');
    const keys = { apiKey: 'sk_test_0123456789abcdef', secretKey: '0123456789abcdef0123456789' };
    const options = { db, ...keys, webhookUrl: receiver.url };
    const first = await startSandbox(options);
    const { id } = await createOverHttp(first);
    await first.commands.pay(id);
    await first.commands.settled();
    await first.close();
    receiver.state.status = 200;
    const second = await start(options);
    expect((await second.commands.session(id))?.status).toBe('paid');
    await second.commands.moveClock(10_000);
    await second.commands.settled();
    const ids = receiver.received.map(({ headers }) => headers['x-stablepay-event-id']);
    expect(ids).toHaveLength(2);
    expect(ids[0]).toBe(ids[1]);
  });
});

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen({ port: 0, host: '127.0.0.1' }, resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise<void>((resolve) => server.close(() => resolve()));
  return port;
}
