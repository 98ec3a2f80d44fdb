/** The shop's backend said no, or could not be reached (status 0). */
export class RequestError extends Error {
  readonly status: number;

  constructor({ status, cause }: { status: number; cause?: unknown }) {
    super(`The shop answered with status ${status}.`, { cause });
    this.name = 'RequestError';
    this.status = status;
  }
}
