/** The error codes of the StablePay API with their HTTP status and type (section 3, A2). */
export const restErrors = {
  parameter_missing: { status: 400, type: 'invalid_request_error' },
  parameter_invalid: { status: 400, type: 'invalid_request_error' },
  api_key_invalid: { status: 401, type: 'authentication_error' },
  signature_invalid: { status: 401, type: 'authentication_error' },
  timestamp_out_of_range: { status: 401, type: 'authentication_error' },
  nonce_reused: { status: 401, type: 'authentication_error' },
  refund_amount_exceeds_remaining: { status: 400, type: 'invalid_request_error' },
  resource_missing: { status: 404, type: 'invalid_request_error' },
  order_id_conflict: { status: 409, type: 'invalid_request_error' },
  refund_not_cancelable: { status: 409, type: 'invalid_request_error' },
  session_not_cancelable: { status: 409, type: 'invalid_request_error' },
  idempotency_conflict: { status: 409, type: 'invalid_request_error' },
  rate_limited: { status: 429, type: 'rate_limit_error' },
  internal: { status: 500, type: 'api_error' },
} as const;

export type RestErrorCode = keyof typeof restErrors;

/** An answer in the error envelope. Its message never repeats a value from the request. */
export class RestError extends Error {
  readonly code: RestErrorCode;
  readonly param: string | undefined;
  readonly headers: Record<string, string>;

  constructor({
    code,
    message,
    param,
    headers = {},
  }: {
    code: RestErrorCode;
    message: string;
    /** Dotted path of the field, or the name of the header. */
    param?: string | undefined;
    headers?: Record<string, string> | undefined;
  }) {
    super(message);
    this.name = 'RestError';
    this.code = code;
    this.param = param;
    this.headers = headers;
  }
}
