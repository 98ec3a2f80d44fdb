import type { Follower } from '../settle/createFollower.ts';
import type { Settle } from '../settle/createSettle.ts';
import type { ProxyContext } from './ProxyContext.ts';

/** What a route works with. */
export type ProxyRuntime = { context: ProxyContext; settle: Settle; follower: Follower };

/** One call of a route: the request, its id, and the session id of the path where it has one. */
export type RouteCall = { runtime: ProxyRuntime; request: Request; sessionId: string };
