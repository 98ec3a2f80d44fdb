import { expect, it } from 'vitest';
import { openSeal, sealText } from './sealText.ts';

const secret = 'current-secret-0123456789';
const purpose = 'stablepay-test-v1';
const reopen = async (text: string) =>
  openSeal({ sealed: await sealText({ text, purpose, secret }), purpose, secrets: [secret] });

it('opens what it sealed, be it one character or full of dots', async () => {
  for (const text of ['a', 'a.b', '..', 'ORD-1.17']) expect(await reopen(text)).toBe(text);
});

it('seals nothing that is empty', async () => {
  expect(await reopen('')).toBeUndefined();
});

it('opens nothing for another purpose or with another secret', async () => {
  const sealed = await sealText({ text: 'a', purpose, secret });
  expect(await openSeal({ sealed, purpose: 'other', secrets: [secret] })).toBeUndefined();
  expect(await openSeal({ sealed, purpose, secrets: ['other'] })).toBeUndefined();
  expect(await openSeal({ sealed, purpose, secrets: [] })).toBeUndefined();
});
