/** What goes wrong with an answer of the REST API. */
export type FaultKind =
  /** It comes late, after `ms`. */
  | { kind: 'latency'; ms: number }
  /** 500 in the error envelope; 502, 503 and 504 as the page of a gateway. */
  | { kind: 'status'; status: 500 | 502 | 503 | 504 }
  /** 429 with `Retry-After`. */
  | { kind: 'rate-limit'; retryAfterSeconds: number }
  /** It never comes. */
  | { kind: 'hang' }
  /** The connection breaks in the middle of the body. */
  | { kind: 'truncate' };

/** A switch that is on: what goes wrong, for which calls and how often. */
export type Fault = FaultKind & {
  /** Only calls whose path starts so; default: all. */
  path?: string | undefined;
  /** Only this method; default: both. */
  method?: 'GET' | 'POST' | undefined;
  /** How many calls are still met; default: all, until the switch is off. */
  times?: number | undefined;
  /** The call is done and only its answer is lost, as when a connection breaks too late. */
  afterwards?: boolean | undefined;
};
