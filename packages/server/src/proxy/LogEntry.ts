import type { ErrorCode } from '@stablepay/core';

/**
 * One line for a log. Fields are a fixed list, and every text went through the redactor: no key,
 * token, signature, body or address of a shopper is ever in it.
 */
export type LogEntry =
  | {
      event: 'request';
      level: 'info' | 'warn' | 'error';
      requestId: string;
      method: string;
      /** Template of the protocol table, such as `/sessions/{id}`; `-` when there is none. */
      route: string;
      status: number;
      durationMs: number;
      code?: ErrorCode | undefined;
    }
  | {
      event: 'error';
      level: 'error';
      requestId: string | undefined;
      code: ErrorCode | 'unknown';
      /** Message and causes, redacted. */
      message: string;
    };
