import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export type TestRedis = {
  url: string;
  /** Ends the server as a power cut would, and starts it again on the same data and port. */
  restart: (pauseMs?: number) => Promise<void>;
  /** Ends it and leaves it down. */
  kill: () => Promise<void>;
  /** Stands still without closing its connections, until `resume`. */
  freeze: () => void;
  resume: () => void;
  stop: () => Promise<void>;
};

const findPort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = createServer();
    server.on('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      const port = typeof address === 'object' && address ? address.port : 0;
      server.close(() => resolve(port));
    });
  });

const program = process.env['REDIS_SERVER_PATH'] ?? 'redis-server';

const start = (args: readonly string[]): Promise<ChildProcess> =>
  new Promise((resolve, reject) => {
    const child = spawn(program, args, { stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
      output += chunk;
      if (output.includes('Ready to accept connections')) resolve(child);
    });
    child.on('error', () =>
      reject(new Error(`${program} is missing; install it: sudo apt-get install -y redis-server`)),
    );
    child.on('exit', () => reject(new Error(`redis-server ended:\n${output}`)));
  });

/** A real Redis on a free loopback port that writes every command to its disk. */
export async function startRedis(...extra: string[]): Promise<TestRedis> {
  const folder = mkdtempSync(join(tmpdir(), 'stablepay-redis-'));
  const port = await findPort();
  const args = [
    ...['--port', String(port), '--bind', '127.0.0.1', '--dir', folder, '--save', ''],
    ...['--appendonly', 'yes', '--appendfsync', 'always', ...extra],
  ];
  let child = await start(args);
  const kill = async () => {
    if (child.exitCode !== null || child.signalCode !== null) return;
    const ended = new Promise((resolve) => child.once('exit', resolve));
    child.kill('SIGKILL');
    await ended;
  };
  return {
    url: `redis://127.0.0.1:${port}`,
    kill,
    restart: async (pauseMs = 0) => {
      await kill();
      await new Promise((resolve) => setTimeout(resolve, pauseMs));
      child = await start(args);
    },
    freeze: () => child.kill('SIGSTOP'),
    resume: () => child.kill('SIGCONT'),
    stop: async () => {
      await kill();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
