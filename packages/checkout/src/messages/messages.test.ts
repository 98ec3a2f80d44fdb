import { errorCatalogue, isErrorCode, sessionStatuses } from '@stablepay/core';
import { expect, it } from 'vitest';
import { en as publicEn } from '../locales/en.ts';
import { enDetails } from '../locales/details/en.ts';
import { en } from './en.ts';
import { fillMessage } from './fillMessage.ts';
import { problemOf } from './problemOf.ts';

it('English is an entry too', () => {
  expect(publicEn).toBe(en);
});

it('every state of a payment has a status text', () => {
  for (const status of sessionStatuses) {
    const phase = { pending: 'awaitingPayment', processing: 'confirming' }[status as string];
    expect(en.status).toHaveProperty(phase ?? status);
  }
});

it('every code of the catalogue is some kind of problem to a shopper', () => {
  for (const code of Object.keys(errorCatalogue)) {
    if (!isErrorCode(code)) continue;
    const kind = problemOf({ code });
    expect(kind === 'unreachable' ? en.problem : enDetails.problems[kind]).toBeDefined();
  }
  expect(problemOf({ code: 'origin-refused' })).toBe('setup');
  expect(problemOf({ code: 'offline' })).toBe('offline');
});

it('fills slots with the value as it is and leaves unknown ones to be seen', () => {
  expect(fillMessage('{a} of {b}', { a: '$&{b}', b: '2' })).toBe('$&{b} of 2');
  expect(fillMessage('{toString} {x}', {})).toBe('{toString} {x}');
});
