import type { Server } from 'node:http';

/** Tells the process that started this one where it listens, and ends with it. */
export function tellPort(server: Server): void {
  const tell = () => {
    const address = server.address();
    process.send?.({ port: typeof address === 'object' && address ? address.port : 0 });
  };
  if (server.listening) tell();
  else server.once('listening', tell);
  process.on('disconnect', () => process.exit(0));
}
