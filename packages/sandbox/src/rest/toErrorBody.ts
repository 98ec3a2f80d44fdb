import { type RestError, restErrors } from './RestError.ts';

/** The error envelope (A2). `doc_url` leads to the sandbox's own list of codes. */
export function toErrorBody({ error, baseUrl }: { error: RestError; baseUrl: string }) {
  return {
    error: {
      type: restErrors[error.code].type,
      code: error.code,
      message: error.message,
      param: error.param ?? null,
      doc_url: `${baseUrl}/errors#${error.code}`,
    },
  };
}
