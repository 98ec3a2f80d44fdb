/** One answered call of the REST API. Bodies, keys and signatures are not kept. */
export type LoggedRequest = {
  /** Unix milliseconds of the sandbox. */
  at: number;
  method: string;
  /** With its query. */
  path: string;
  status: number;
  /** Of an answer in the error envelope. */
  code?: string | undefined;
  param?: string | undefined;
  /** The merchant whose key it carried. */
  merchantId?: string | undefined;
  idempotencyKey?: string | undefined;
};

/** The latest calls, in memory. */
export type RequestLog = {
  add: (request: LoggedRequest) => void;
  /** Newest first. */
  list: (limit: number) => LoggedRequest[];
  clear: () => void;
};

const kept = 500;

export function createRequestLog(): RequestLog {
  let rows: LoggedRequest[] = [];
  return {
    add(request) {
      rows = [request, ...rows.slice(0, kept - 1)];
    },
    list: (limit) => rows.slice(0, limit),
    clear() {
      rows = [];
    },
  };
}
