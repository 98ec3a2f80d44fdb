import { errorCatalogue, isErrorCode, sessionStatuses } from '@stablepay/core';
import { describe, expect, it } from 'vitest';
import { en as publicEn } from '../locales/en.ts';
import { zhCN as publicZhCN } from '../locales/zh-CN.ts';
import { en } from './en.ts';
import { fillMessage } from './fillMessage.ts';
import { problemOf } from './problemOf.ts';
import { zhCN } from './zhCN.ts';

function flatten(messages: object, prefix = ''): [string, string][] {
  return Object.entries(messages).flatMap(([key, value]): [string, string][] =>
    typeof value === 'string' ? [[prefix + key, value]] : flatten(value, `${prefix}${key}.`),
  );
}

const slotsOf = (text: string) => new Set(text.match(/\{\w+\}/g));

describe.each([en, zhCN])('messages $locale', (messages) => {
  const texts = Object.fromEntries(flatten(messages));

  it('has every key, none empty, with the slots of the English text', () => {
    const english = flatten(en).filter(([key]) => !key.startsWith('option.'));
    const own = Object.keys(texts).filter((key) => !key.startsWith('option.'));
    expect(own.toSorted()).toEqual(english.map(([key]) => key).toSorted());
    for (const [key, text] of english) {
      expect(texts[key]?.trim(), key).not.toBe('');
      expect(slotsOf(texts[key] ?? ''), key).toEqual(slotsOf(text));
    }
  });

  it('is calm and promises nothing', () => {
    for (const [key, text] of Object.entries(texts)) {
      expect(text, key).not.toMatch(/oops|!|！|instant|guarantee|free\b|bitcoin|即时|保证|免费/i);
    }
  });
});

it('each language is an entry of its own', () => {
  expect(publicEn).toBe(en);
  expect(publicZhCN).toBe(zhCN);
});

it('every state of a payment has a status text', () => {
  for (const status of sessionStatuses) {
    const phase = { pending: 'awaitingPayment', processing: 'confirming' }[status as string];
    expect(en.status).toHaveProperty(phase ?? status);
  }
});

it('every code of the catalogue is some kind of problem to a shopper', () => {
  for (const code of Object.keys(errorCatalogue)) {
    if (isErrorCode(code)) expect(en.problems).toHaveProperty(problemOf({ code }));
  }
  expect(problemOf({ code: 'origin-refused' })).toBe('setup');
  expect(problemOf({ code: 'offline' })).toBe('offline');
});

it('fills slots with the value as it is and leaves unknown ones to be seen', () => {
  expect(fillMessage('{a} of {b}', { a: '$&{b}', b: '2' })).toBe('$&{b} of 2');
  expect(fillMessage('{toString} {x}', {})).toBe('{toString} {x}');
});
