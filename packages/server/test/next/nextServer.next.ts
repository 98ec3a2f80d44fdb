import { startSandbox } from '@stablepay/sandbox/node';
import * as fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runConformance } from '../../src/conformance/runConformance.ts';
import { hostilePath } from '../hostilePath.ts';
import { rawInputs } from '../rawInputs.ts';
import { sendRaw } from '../sendRaw.ts';
import { type RunningNext, startNext } from './startNext.ts';

const origin = 'https://shop.test';

describe('the proxy in a real Next.js server', () => {
  let sandbox: Awaited<ReturnType<typeof startSandbox>>;
  let next: RunningNext;
  let baseUrl: string;

  beforeAll(async () => {
    const folder = process.env['NEXT_SHOP'];
    if (folder === undefined) throw new Error('NEXT_SHOP names no shop; pnpm test:full does.');
    sandbox = await startSandbox({ port: 0 });
    next = await startNext({
      folder,
      env: {
        STABLEPAY_URL: sandbox.url,
        STABLEPAY_ORIGIN: new URL(sandbox.url).origin,
        STABLEPAY_API_KEY: sandbox.apiKey,
        STABLEPAY_SECRET_KEY: sandbox.secretKey,
      },
    });
    baseUrl = `http://127.0.0.1:${next.port}/api/stablepay`;
  });
  afterAll(async () => {
    await next?.end();
    await sandbox?.close();
  });

  it('keeps every rule of the protocol', async () => {
    const webhookSecret = sandbox.secretKey;
    const target = { baseUrl, origin, reference: 'ORD-1', plan: 'pro', webhookSecret };
    const findings = await runConformance({ target });
    expect(findings.filter(({ ok }) => !ok)).toEqual([]);
    expect(findings.length).toBeGreaterThan(30);
  });

  it('T22: answers or closes on every raw input, never 5xx', async () => {
    const answers = await Promise.all(
      Object.entries(rawInputs).map(
        async ([name, bytes]) => [name, await sendRaw(next.port, bytes)] as const,
      ),
    );
    const bad = answers.filter(
      ([, { status, hung, text }]) =>
        hung || (status ?? 0) >= 500 || (status === undefined && text !== ''),
    );
    expect(bad.map(([name, { status, hung }]) => ({ name, status, hung }))).toEqual([]);
    expect((await fetch(`${baseUrl}/config`)).status).toBe(200);
  });

  it('T17: an id that is not plainly an id reaches nobody', async () => {
    const before = sandbox.commands.requests().length;
    await fc.assert(
      fc.asyncProperty(hostilePath, async (id) => {
        for (const [method, end] of [
          ['GET', ''],
          ['POST', '/cancel'],
        ]) {
          const lines = [
            `${method} /api/stablepay/sessions/${id}${end} HTTP/1.1`,
            ...['Host: 127.0.0.1', 'Connection: close', `Origin: ${origin}`],
            ...['Authorization: Bearer a.b', 'Content-Length: 0', '', ''],
          ];
          const { status = 400 } = await sendRaw(next.port, lines.join('\r\n'));
          expect(status).toBeLessThan(500);
        }
      }),
      { numRuns: Number(process.env['HOSTILE_IDS'] ?? 300) },
    );
    expect(sandbox.commands.requests()).toHaveLength(before);
  });
});
