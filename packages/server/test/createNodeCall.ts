import { IncomingMessage, ServerResponse } from 'node:http';
import { Socket } from 'node:net';

/** A request and its response as Node makes them, of which the test says what comes and when. */
export function createNodeCall({
  method = 'POST',
  url = '/api/stablepay/sessions',
  headers = [],
}: {
  method?: string | undefined;
  url?: string | undefined;
  /** Names and values in turn, as they came. */
  headers?: string[] | undefined;
} = {}) {
  const message = new IncomingMessage(new Socket());
  message.method = method;
  message.url = url;
  message.rawHeaders = headers;
  const send = (...pieces: (string | Uint8Array)[]) => {
    for (const piece of pieces) message.push(piece);
  };
  /** All of the body has come. */
  const end = () => {
    message.complete = true;
    message.push(null);
  };
  return { message, response: new ServerResponse(message), send, end };
}
