import type { Server } from 'node:http';
import { ConfigError } from '@stablepay/core';

/**
 * Starts to listen and gives the port, also when port 0 asked for any free one.
 *
 * @throws ConfigError `config-invalid` when the address can't be used, with the reason.
 */
export async function listen({
  server,
  port,
  host,
}: {
  server: Server;
  port: number;
  host: string;
}): Promise<number> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', (cause: NodeJS.ErrnoException) => reject(refused({ cause, port, host })));
    server.listen({ port, host }, resolve);
  });
  server.removeAllListeners('error');
  const address = server.address();
  return typeof address === 'object' && address ? address.port : port;
}

const reasons: Record<string, string> = {
  EADDRINUSE: 'is taken by another program; choose another `port`, or 0 for any free one',
  EACCES: 'may not be used by this user; choose a `port` above 1023',
  EADDRNOTAVAIL: 'is not an address of this machine; check `host`',
  ENOTFOUND: 'is not an address of this machine; check `host`',
};

function refused({
  cause,
  port,
  host,
}: {
  cause: NodeJS.ErrnoException;
  port: number;
  host: string;
}): ConfigError {
  const reason = reasons[cause.code ?? ''] ?? `can't be listened on (${cause.code ?? 'unknown'})`;
  return new ConfigError({
    code: 'config-invalid',
    message: `The address ${host}:${port} ${reason}.`,
    cause,
  });
}
