import { errorCatalogue, parseErrorCode } from '@stablepay/core';
import { must } from './ConformanceCase.ts';
import type { ProbeAnswer } from './createProbe.ts';

/** Every answer of the protocol: never cached, JSON where it has a body. */
export function mustBeOurs(answer: ProbeAnswer): void {
  const cache = answer.headers.get('Cache-Control') ?? '';
  must(cache.includes('no-store'), `Cache-Control is "${cache}", not no-store`);
  if (answer.text === '') return;
  const type = answer.headers.get('Content-Type') ?? '';
  must(/^application\/json\b/.test(type), `Content-Type is "${type}", not application/json`);
}

/** A typed refusal with one of the codes, and with the status of that code. */
export function mustRefuse(answer: ProbeAnswer, ...codes: (keyof typeof errorCatalogue)[]): void {
  must(answer.status >= 400, `answered ${answer.status} instead of refusing`);
  must(answer.status < 500, `answered ${answer.status} instead of a typed 4xx`);
  const code = parseErrorCode(answer.json);
  must(code !== undefined, `status ${answer.status} without { "error": { "code" } } of the list`);
  must(codes.includes(code), `code is ${code}, expected ${codes.join(' or ')}`);
  const { status } = errorCatalogue[code];
  must(answer.status === status, `status is ${answer.status}, ${code} has ${status}`);
  mustBeOurs(answer);
}

export function mustHaveNoCors({ headers }: ProbeAnswer): void {
  const allowed = headers.get('Access-Control-Allow-Origin');
  must(allowed === null, `a foreign page gets Access-Control-Allow-Origin: ${allowed}`);
}
