import { expect, test } from 'vitest';
import { createCanaries } from './createCanaries.ts';
import { findCanaries } from './findCanaries.ts';

const canaries = createCanaries();
const [canary] = canaries;
if (!canary) throw new Error('there have to be canaries');
const { name, value } = canary;
const codes = Array.from(value, (character) => character.charCodeAt(0));

test.each([
  ['raw', `const key = "${value}";`],
  ['in a longer string', `postgres://user:${value}@db/shop`],
  ['base64', Buffer.from(value).toString('base64')],
  ['base64 of a pair', Buffer.from(`key:${value}`).toString('base64')],
  ['base64url inside JSON', Buffer.from(`{"k":"${value}"}`).toString('base64url')],
  ['hex', Buffer.from(value).toString('hex')],
  ['HEX', Buffer.from(`x${value}`).toString('hex').toUpperCase()],
  ['two halves', `const a = "${value.slice(0, 20)}"; const b = "${value.slice(20)}";`],
  ['added up', `"${value.match(/.{1,6}/g)?.join('" + "')}"`],
  ['a list of characters', JSON.stringify(Array.from(value))],
  ['reversed', Array.from(value).toReversed().join('')],
  ['character codes', `String.fromCharCode(${codes.join(',')})`],
])('a secret is found when it is there %s', (_, text) => {
  expect(findCanaries(`before ${text} after`, canaries)).toEqual([name]);
});

test('what is not there is not found', () => {
  expect(findCanaries('const key = "sk_test_" + process.env.KEY;', canaries)).toEqual([]);
});
