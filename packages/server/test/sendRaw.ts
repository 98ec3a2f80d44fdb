import { connect } from 'node:net';

// The limits of body and head add up to less than ten seconds; a busy machine may be later than
// they say, but whoever waits this long is waiting for nothing.
const longestMs = 90_000;

export type RawAnswer = { status: number | undefined; text: string; hung: boolean };

/** Sends raw bytes over a socket of its own and waits for the first answer or the end. */
export const sendRaw = (port: number, bytes: string): Promise<RawAnswer> =>
  new Promise((resolve) => {
    let text = '';
    let hung = false;
    const socket = connect(port, '127.0.0.1', () => socket.write(Buffer.from(bytes, 'latin1')));
    const timer = setTimeout(() => {
      hung = true;
      socket.destroy();
    }, longestMs);
    socket.on('data', (chunk) => {
      text += chunk.toString('latin1');
      if (text.includes('\r\n\r\n')) socket.end();
    });
    socket.on('error', () => undefined);
    socket.on('close', () => {
      clearTimeout(timer);
      const status = /^HTTP\/1\.1 (\d{3})/.exec(text)?.[1];
      resolve({ status: status === undefined ? undefined : Number(status), text, hung });
    });
  });
