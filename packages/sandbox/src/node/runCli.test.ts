import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { runCli } from './runCli.ts';

const bin = fileURLToPath(new URL('../bin/stablepay-sandbox.ts', import.meta.url));

/** Starts the real program; `end` sends a signal once it has printed a line. */
function run(args: string[], { env = {}, end }: { env?: object; end?: NodeJS.Signals } = {}) {
  const child = spawn(process.execPath, ['--conditions=stablepay-source', bin, ...args], {
    env: { ...process.env, NODE_ENV: 'test', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let out = '';
  let err = '';
  child.stdout.on('data', (chunk: Buffer) => {
    out += chunk.toString();
    if (end && out.includes('\n')) child.kill(end);
  });
  child.stderr.on('data', (chunk: Buffer) => (err += chunk.toString()));
  return new Promise<{ code: number | null; signal: string | null; out: string; err: string }>(
    (resolve) => child.on('close', (code, signal) => resolve({ code, signal, out, err })),
  );
}

describe('the program', () => {
  test.each(['SIGINT', 'SIGTERM'] as const)('ends cleanly on %s', async (end) => {
    const { code, signal, out, err } = await run(['--port', '0', '--json'], { end });
    expect({ code, signal, err }).toEqual({ code: 0, signal: null, err: '' });
    expect(out.trim().split('\n')).toHaveLength(1);
    expect(JSON.parse(out)).toEqual({
      url: expect.stringMatching(/^http:\/\/127\.0\.0\.1:\d+$/),
      apiKey: expect.stringMatching(/^sk_test_/),
      secretKey: expect.any(String),
      controlToken: expect.any(String),
    });
  });

  test('T14: refuses NODE_ENV=production with exit code 1', async () => {
    const { code, out, err } = await run(['--port', '0'], { env: { NODE_ENV: 'production' } });
    expect([code, out]).toEqual([1, '']);
    expect(err).toContain('NODE_ENV=production');
  });

  test('T14: refuses a live key from the environment without repeating it', async () => {
    const { code, err } = await run(['--port', '0'], {
      env: { STABLEPAY_API_KEY: 'sk_live_THE-KEY-ITSELF' },
    });
    expect(code).toBe(1);
    expect(err).toContain('sk_live_');
    expect(err).not.toContain('THE-KEY-ITSELF');
  });
});

describe('runCli', () => {
  const host = (args: string[]) => {
    const printed: string[] = [];
    const errors: string[] = [];
    return {
      printed,
      errors,
      process: {
        args,
        env: {},
        print: (text: string) => void printed.push(text),
        printError: (text: string) => void errors.push(text),
      },
    };
  };

  test('--help prints every flag and starts nothing', async () => {
    const { process, printed } = host(['--help']);
    expect(await runCli(process)).toBe(0);
    for (const flag of ['--port', '--db', '--api-key', '--secret-key', '--webhook-url', '--json']) {
      expect(printed.join('')).toContain(flag);
    }
  });

  test('without --json it prints addresses and generated keys', async () => {
    const { process, printed } = host(['--port', '0']);
    const running = await runCli(process);
    if (typeof running === 'number') throw new Error('It did not start.');
    for (const part of [running.url, running.apiKey, running.secretKey, running.controlToken]) {
      expect(printed.join('')).toContain(part);
    }
    await running.close();
  });

  test('a taken port is a message and exit code 1', async () => {
    const first = await runCli(host(['--port', '0']).process);
    if (typeof first === 'number') throw new Error('It did not start.');
    const { process, errors } = host(['--port', new URL(first.url).port]);
    expect(await runCli(process)).toBe(1);
    expect(errors.join('')).toContain('is taken');
    await first.close();
  });
});
