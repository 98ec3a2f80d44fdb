import { startSandbox } from '@stablepay/sandbox/node';
import * as fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runConformance } from '../../src/conformance/runConformance.ts';
import { hostilePath } from '../hostilePath.ts';
import { rawInputs } from '../rawInputs.ts';
import { sendRaw } from '../sendRaw.ts';
import { type RunningNext, startNext } from './startNext.ts';

const origin = 'https://shop.test';

// Next fails at these with a 500 of its own, before any route runs.
const failsInNext = ['a broken escape', 'an asterisk', 'the method TRACE'];

const isBrokenEscape = (path: string) => {
  try {
    decodeURIComponent(path);
    return false;
  } catch {
    return true;
  }
};

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

  it('T22: answers or closes on every raw input, and the proxy never with 5xx', async () => {
    const answers = await Promise.all(
      Object.entries(rawInputs).map(
        async ([name, bytes]) => [name, await sendRaw(next.port, bytes)] as const,
      ),
    );
    const bad = answers.filter(
      ([, { status, hung, text }]) =>
        hung || (status ?? 0) >= 500 || (status === undefined && text !== ''),
    );
    expect(bad.map(([name, { status, hung }]) => ({ name, status, hung }))).toEqual(
      bad.map(([name]) => ({ name, status: 500, hung: false })),
    );
    expect(bad.map(([name]) => name).filter((name) => !failsInNext.includes(name))).toEqual([]);
    // Nothing of ours: every answer of the proxy has a request id.
    expect(bad.filter(([, { text }]) => /x-request-id/i.test(text))).toEqual([]);
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
          const { status = 400, text } = await sendRaw(next.port, lines.join('\r\n'));
          expect(status === 500 && isBrokenEscape(id) ? 400 : status).toBeLessThan(500);
          if (status >= 500) expect(text).not.toMatch(/x-request-id/i);
        }
      }),
      { numRuns: Number(process.env['HOSTILE_IDS'] ?? 300) },
    );
    expect(sandbox.commands.requests()).toHaveLength(before);
  });
});
