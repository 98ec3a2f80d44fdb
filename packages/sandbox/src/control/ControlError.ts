/** A control call that is refused; answered as `{ error: { code, message } }`. */
export class ControlError extends Error {
  readonly status: number;
  readonly code: string;

  constructor({
    status,
    code,
    message = code,
  }: {
    status: number;
    code: string;
    message?: string | undefined;
  }) {
    super(message);
    this.name = 'ControlError';
    this.status = status;
    this.code = code;
  }
}
