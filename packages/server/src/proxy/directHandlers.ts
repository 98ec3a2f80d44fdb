import type { Connection } from './clientKeyOf.ts';
import type { ProxyAnswer } from './ProxyAnswer.ts';
import type { ProxyRequest } from './ProxyRequest.ts';

/** A proxy's own handler, without the standard's Request and Response around it. */
export type DirectHandler = (
  request: ProxyRequest,
  connection: Pick<Connection, 'address'>,
) => Promise<ProxyAnswer>;

/**
 * The handler behind the `fetch` of each proxy. On Node, making a Request and a Response and taking
 * them apart again takes longer than what the proxy itself does.
 */
export const directHandlers = new WeakMap<object, DirectHandler>();
