import { expect, test } from 'vitest';
import {
  parseArray,
  parseBoolean,
  parseInteger,
  parseOptional,
  parseRecord,
  parseString,
} from './fields.ts';

const at = (path: string) => expect.objectContaining({ code: 'invalid-input', path });

test('records are objects and nothing else', () => {
  expect(parseRecord({ a: 1 }, 'x')).toEqual({ a: 1 });
  for (const value of [null, undefined, [], 'a', 1, true]) {
    expect(() => parseRecord(value, 'x')).toThrow(at('x'));
  }
});

test('strings have a length and a form', () => {
  expect(parseString('a', 'x')).toBe('a');
  expect(parseString('', 'x', { min: 0 })).toBe('');
  expect(() => parseString('', 'x')).toThrow(at('x'));
  expect(() => parseString('abc', 'x', { max: 2 })).toThrow(at('x'));
  expect(() => parseString('ab', 'x', { pattern: /^\d+$/ })).toThrow(at('x'));
  expect(() => parseString(new String('a'), 'x')).toThrow(at('x'));
});

test('integers are safe and within bounds', () => {
  expect(parseInteger(0, 'x')).toBe(0);
  expect(parseInteger(Number.MAX_SAFE_INTEGER, 'x')).toBe(Number.MAX_SAFE_INTEGER);
  for (const value of [-1, 0.5, Number.NaN, 2 ** 53, '1', 1n, null]) {
    expect(() => parseInteger(value, 'x')).toThrow(at('x'));
  }
  expect(() => parseInteger(5, 'x', { min: 6 })).toThrow(at('x'));
  expect(() => parseInteger(5, 'x', { max: 4 })).toThrow(at('x'));
});

test('booleans are not guessed', () => {
  expect(parseBoolean(false, 'x')).toBe(false);
  for (const value of [0, 1, 'true', null, undefined]) {
    expect(() => parseBoolean(value, 'x')).toThrow(at('x'));
  }
});

test('lists name the item that is wrong', () => {
  expect(parseArray([true, false], 'x', parseBoolean)).toEqual([true, false]);
  expect(() => parseArray([true, 1], 'x', parseBoolean)).toThrow(at('x.1'));
  expect(() => parseArray({ length: 1, 0: true }, 'x', parseBoolean)).toThrow(at('x'));
});

test('optional means missing, not null', () => {
  expect(parseOptional(undefined, 'x', parseBoolean)).toBeUndefined();
  expect(parseOptional(true, 'x', parseBoolean)).toBe(true);
  expect(() => parseOptional(null, 'x', parseBoolean)).toThrow(at('x'));
});

test('a message names the field and never its value', () => {
  const secret = 'sk_live_do_not_print';
  for (const parse of [parseRecord, parseInteger, parseBoolean]) {
    expect(() => parse(secret, 'field')).toThrow(/^(?!.*sk_live).*field/);
  }
  expect(() => parseString(secret, 'field', { max: 3 })).toThrow(/^(?!.*sk_live).*field/);
});
