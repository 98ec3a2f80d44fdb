import { spawn } from 'node:child_process';
import { childEnv } from '../run/childEnv.ts';

export type Program = {
  /** The first group of the pattern, as soon as it was printed. @throws when it never is. */
  waitFor: (pattern: RegExp) => Promise<string>;
  /** Ends it politely, and by force when it does not listen. */
  end: () => Promise<void>;
};

/** Starts a program that runs on until it is ended, such as a shop's server. */
export function startProgram({
  command,
  args,
  cwd,
  timeoutMs = 30_000,
}: {
  command: string;
  args: readonly string[];
  cwd: string;
  timeoutMs?: number | undefined;
}): Program {
  const child = spawn(command, args, {
    cwd,
    env: childEnv(cwd),
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  const looking = new Set<() => void>();
  const collect = (chunk: string) => {
    output += chunk;
    for (const look of [...looking]) look();
  };
  child.stdout.setEncoding('utf8').on('data', collect);
  child.stderr.setEncoding('utf8').on('data', collect);
  const closed = new Promise<void>((resolve) => {
    child.on('error', (error) => {
      collect(`${command}: ${error.message}\n`);
      resolve();
    });
    child.on('close', () => resolve());
  });

  const waitFor = (pattern: RegExp) =>
    new Promise<string>((resolve, reject) => {
      const fail = (what: string) => {
        looking.delete(look);
        clearTimeout(timer);
        reject(new Error(`${command} ${args.join(' ')} ${what} ${pattern}:\n${output}`));
      };
      const timer = setTimeout(() => fail('did not print'), timeoutMs);
      const look = () => {
        const found = pattern.exec(output)?.[1];
        if (found === undefined) return;
        looking.delete(look);
        clearTimeout(timer);
        resolve(found);
      };
      looking.add(look);
      void closed.then(() => fail('ended without'));
      look();
    });

  return {
    waitFor,
    end: async () => {
      child.kill('SIGTERM');
      const force = setTimeout(() => child.kill('SIGKILL'), 5_000);
      await closed;
      clearTimeout(force);
    },
  };
}
