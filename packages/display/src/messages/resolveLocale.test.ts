import { expect, it, test } from 'vitest';
import { loadMessages } from './loadMessages.ts';
import { localeTags } from './localeTags.ts';
import { resolveLocale } from './resolveLocale.ts';

test.each(localeTags)('%s is itself', (tag) => {
  expect(resolveLocale([tag])).toBe(tag);
});

test.each([
  // Chinese goes by script: the written language is what people can read.
  ['zh', 'zh-CN'],
  ['zh-Hans', 'zh-CN'],
  ['zh-SG', 'zh-CN'],
  ['zh-Hans-HK', 'zh-CN'],
  ['cmn-Hans-CN', 'zh-CN'],
  ['zh-Hant', 'zh-TW'],
  ['zh-Hant-HK', 'zh-TW'],
  ['zh-HK', 'zh-TW'],
  ['zh-MO', 'zh-TW'],
  ['yue-HK', 'zh-TW'],
  // a language without its region, or of another one
  ['pt', 'pt-BR'],
  ['pt-PT', 'pt-BR'],
  ['es-419', 'es'],
  ['es-MX', 'es'],
  ['fr-CA', 'fr'],
  ['de-AT', 'de'],
  ['ar-EG', 'ar'],
  ['en-GB', 'en'],
  ['ms-SG', 'ms'],
  ['ja-JP', 'ja'],
  // old names
  ['in', 'id'],
  ['in-ID', 'id'],
  ['tl', 'fil'],
  ['tl-PH', 'fil'],
  // other spellings and additions
  ['PT_br', 'pt-BR'],
  ['zh_TW', 'zh-TW'],
  [' de ', 'de'],
  ['th-TH-u-ca-buddhist-nu-thai', 'th'],
  // a script the words aren't written in
  ['zh-Latn', 'en'],
  ['ar-Latn', 'en'],
  ['ru-Latn', 'en'],
  // languages the kit doesn't speak
  ['no', 'en'],
  ['nb-NO', 'en'],
  ['sv', 'en'],
  ['he', 'en'],
  // nothing that names a language
  ['*', 'en'],
  ['', 'en'],
  ['x-klingon', 'en'],
  ['../de', 'en'],
  ['constructor', 'en'],
])('%j finds %s', (asked, found) => {
  expect(resolveLocale([asked])).toBe(found);
});

it('takes the first of several that is spoken', () => {
  expect(resolveLocale(['no', 'xx', 'zh-Hant-HK', 'fr'])).toBe('zh-TW');
  expect(resolveLocale(['en-US', 'de'])).toBe('en');
  expect(resolveLocale([])).toBe('en');
});

it('loads the words of what it finds', async () => {
  expect((await loadMessages(['no', 'pt-PT'])).locale).toBe('pt-BR');
  expect((await loadMessages([])).locale).toBe('en');
});

it('loads each language once, also for two lists on one page', async () => {
  const [a, b, other] = await Promise.all([['ar'], ['ar-EG'], ['ja']].map(loadMessages));
  expect(a).toBe(b);
  expect(other).not.toBe(a);
});
