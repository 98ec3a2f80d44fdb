import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { join } from 'node:path';

export type RunningNext = { port: number; end: () => Promise<void> };

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

/** Starts a shop in Next.js that was built before, as in production. */
export async function startNext({
  folder,
  env,
}: {
  folder: string;
  env: Readonly<Record<string, string>>;
}): Promise<RunningNext> {
  const port = await findPort();
  const program = join(folder, 'node_modules/next/dist/bin/next');
  const child = spawn(process.execPath, [program, 'start', '-p', String(port), '-H', '127.0.0.1'], {
    cwd: folder,
    env: { ...process.env, NODE_ENV: 'production', VITEST: undefined, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  const ended = new Promise<void>((resolve) => child.once('close', () => resolve()));
  await new Promise<void>((resolve, reject) => {
    const collect = (chunk: string) => {
      output += chunk;
      if (/Ready in/.test(output)) resolve();
    };
    child.stdout.setEncoding('utf8').on('data', collect);
    child.stderr.setEncoding('utf8').on('data', collect);
    void ended.then(() => reject(new Error(`next start ended:\n${output}`)));
  });
  return {
    port,
    end: async () => {
      child.kill('SIGKILL');
      await ended;
    },
  };
}
