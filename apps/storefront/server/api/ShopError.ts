import type { ContentfulStatusCode } from 'hono/utils/http-status';

/** A refusal of the shop's own API, told to the browser by its code. */
export class ShopError extends Error {
  readonly code: string;
  readonly status: ContentfulStatusCode;

  constructor({
    code,
    status,
    message,
  }: {
    code: string;
    status: ContentfulStatusCode;
    message: string;
  }) {
    super(message);
    this.name = 'ShopError';
    this.code = code;
    this.status = status;
  }
}
