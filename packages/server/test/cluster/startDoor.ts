import { connect, createServer, type Socket } from 'node:net';

export type Door = {
  url: string;
  /** Sends new connections here or, with several ports, to one after the other. */
  open: (...ports: number[]) => void;
  /** Breaks every connection and lets nobody in. */
  shut: () => void;
  close: () => Promise<void>;
};

/** A way through to other ports of this machine, over which we decide: balancer and power cut. */
export async function startDoor(...initial: number[]): Promise<Door> {
  const sockets = new Set<Socket>();
  let ports = initial;
  let turn = 0;
  const server = createServer((socket) => {
    const track = (one: Socket, other: () => Socket | undefined) => {
      sockets.add(one);
      one.on('error', () => undefined);
      one.on('close', () => {
        sockets.delete(one);
        other()?.destroy();
      });
    };
    const port = ports[(turn += 1) % Math.max(1, ports.length)];
    const target = port === undefined ? undefined : connect(port, '127.0.0.1');
    track(socket, () => target);
    if (!target) {
      socket.destroy();
      return;
    }
    track(target, () => socket);
    socket.pipe(target).pipe(socket);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const shut = () => {
    ports = [];
    for (const socket of sockets) socket.destroy();
  };
  return {
    url: `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`,
    open: (...next) => {
      ports = next;
    },
    shut,
    close: () => {
      shut();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}
