import { type ErrorCode, isErrorCode } from '../errors/errorCodes.ts';
import { parseRecord } from '../parsing/fields.ts';

/** How the proxy says no: `{ "error": { "code", "message", "requestId" } }`. */
export type ErrorBody = {
  error: {
    /** A code of the catalogue, or one of a newer version. */
    code: ErrorCode | (string & {});
    message: string;
    path?: string | undefined;
    requestId?: string | undefined;
  };
};

/**
 * The code of an error answer, or undefined when the body is not one of ours. Only an answer
 * that parses here is the proxy's word; any other 404 is a fault on the way.
 */
export function parseErrorCode(value: unknown): ErrorCode | undefined {
  try {
    const { error } = parseRecord(value, 'body');
    const { code } = parseRecord(error, 'error');
    return isErrorCode(code) ? code : undefined;
  } catch {
    return undefined;
  }
}
