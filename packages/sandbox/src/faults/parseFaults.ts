import {
  parseArray,
  parseBoolean,
  parseInteger,
  parseOptional,
  parseRecord,
  parseString,
  ValidationError,
} from '@stablepay/core';
import type { Fault, FaultKind } from './Fault.ts';

const maxFaults = 20;
const maxLatencyMs = 600_000;

/**
 * Reads the fault switches of a control call.
 *
 * @throws ValidationError `invalid-input` naming the field.
 */
export function parseFaults(value: unknown, path: string): Fault[] {
  const faults = parseArray(value, path, parseFault);
  if (faults.length > maxFaults) throw refuse(path, `may have at most ${maxFaults} rows`);
  return faults;
}

function parseFault(value: unknown, path: string): Fault {
  const record = parseRecord(value, path);
  const method = record['method'];
  if (method !== undefined && method !== 'GET' && method !== 'POST') {
    throw refuse(`${path}.method`, 'must be GET or POST');
  }
  return {
    ...parseKind(record, path),
    method,
    path: parseOptional(record['path'], `${path}.path`, (text, at) => parseString(text, at)),
    times: parseOptional(record['times'], `${path}.times`, (n, at) =>
      parseInteger(n, at, { min: 1 }),
    ),
    afterwards: parseOptional(record['afterwards'], `${path}.afterwards`, parseBoolean),
  };
}

function parseKind(record: Readonly<Record<string, unknown>>, path: string): FaultKind {
  const { kind } = record;
  switch (kind) {
    case 'latency':
      return { kind, ms: parseInteger(record['ms'], `${path}.ms`, { max: maxLatencyMs }) };
    case 'status': {
      const { status } = record;
      if (status !== 500 && status !== 502 && status !== 503 && status !== 504) {
        throw refuse(`${path}.status`, 'must be 500, 502, 503 or 504');
      }
      return { kind, status };
    }
    case 'rate-limit': {
      const { retryAfterSeconds = 1 } = record;
      const at = `${path}.retryAfterSeconds`;
      return { kind, retryAfterSeconds: parseInteger(retryAfterSeconds, at, { max: 3600 }) };
    }
    case 'hang':
    case 'truncate':
      return { kind };
    default:
      throw refuse(`${path}.kind`, 'must be latency, status, rate-limit, hang or truncate');
  }
}

const refuse = (path: string, message: string) =>
  new ValidationError({ code: 'invalid-input', path, message: `${path} ${message}.` });
