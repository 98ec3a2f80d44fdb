import { readdirSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { loadMessages as loadOption, localeTags } from '@stablepay/display/locales';
import { describe, expect, it } from 'vitest';
import { loadAccountMessages } from '../loadAccountMessages.ts';
import { enRefund, enSubscription } from './en.ts';

const all = await Promise.all(
  localeTags.map(async (tag) => ({ tag, messages: await loadAccountMessages([tag]) })),
);
const folder = new URL('.', import.meta.url);
const pluralKeys = ['exact', 'zero', 'one', 'two', 'few', 'many', 'other'];
const isPlural = (value: object) => Object.keys(value).every((key) => pluralKeys.includes(key));

/** Every text as `[path, text]`; of a plural its `other`. */
function textsOf(messages: object, start = ''): [string, string][] {
  return Object.entries(messages).flatMap(([key, value]): [string, string][] => {
    if (['locale', 'dir', 'reviewed'].includes(key)) return [];
    if (typeof value === 'string') return [[start + key, value]];
    const inner = value as Record<string, string>;
    if (isPlural(inner)) return [[start + key, inner['other'] ?? '']];
    return textsOf(inner, `${start}${key}.`);
  });
}

/** The plurals themselves, by path. */
function pluralsOf(messages: object, start = ''): [string, Record<string, string>][] {
  return Object.entries(messages).flatMap(([key, value]): [string, Record<string, string>][] => {
    if (typeof value !== 'object' || value === null) return [];
    const inner = value as Record<string, string>;
    return isPlural(inner) ? [[start + key, inner]] : pluralsOf(inner, `${start}${key}.`);
  });
}

const slotsOf = (text: string) => [...text.matchAll(/\{\w*\}/g)].map(([slot]) => slot).toSorted();
const forbidden = /oops|!|！|\binstant|guarant|garant|\bfree\b|gratis|gratuit|bitcoin|anonym/i;

it('there is one file per language of the list, and none beside', () => {
  const files = readdirSync(folder).filter((name) => !name.endsWith('.test.ts'));
  expect(files.toSorted()).toEqual(localeTags.map((tag) => `${tag}.ts`).toSorted());
});

describe.each(all)('$tag', ({ tag, messages }) => {
  const rooms = [
    { words: messages.subscription, english: enSubscription },
    { words: messages.refund, english: enRefund },
  ] as const;
  const source = readFileSync(new URL(`${tag}.ts`, folder), 'utf8');

  it('is what its tag says, in the direction of the option’s words', async () => {
    const { dir } = await loadOption([tag]);
    for (const { words } of rooms) expect(words).toMatchObject({ locale: tag, dir });
  });

  it('has every text and every slot of English and none more, none empty or untrimmed', () => {
    for (const { words, english } of rooms) {
      const texts = textsOf(words);
      const wanted = new Map(textsOf(english));
      expect(texts.map(([path]) => path).toSorted()).toEqual([...wanted.keys()].toSorted());
      expect(texts.filter(([, text]) => text.trim() === '' || text !== text.trim())).toEqual([]);
      const wrong = texts.filter(
        ([path, text]) => slotsOf(text).join() !== slotsOf(wanted.get(path) ?? '').join(),
      );
      expect(wrong).toEqual([]);
    }
  });

  it('has the plural forms of its language, each with the price where English has it', () => {
    const { pluralCategories } = new Intl.PluralRules(tag).resolvedOptions();
    for (const [path, forms] of pluralsOf(messages.subscription)) {
      const unknown = Object.keys(forms).filter(
        (form) =>
          !['other', 'exact'].includes(form) &&
          !pluralCategories.includes(form as Intl.LDMLPluralRule),
      );
      expect([path, unknown]).toEqual([path, []]);
      for (const form of Object.values(forms)) {
        if (path.startsWith('price')) expect(form).toContain('{price}');
      }
      // A count that matters is said wherever more than one number has that form.
      expect(forms['other']).toContain('{count}');
    }
  });

  it('is calm and promises nothing', () => {
    for (const { words } of rooms) {
      expect(textsOf(words).filter(([, text]) => forbidden.test(text))).toEqual([]);
    }
  });

  it('says whether somebody who grew up with it has checked it', () => {
    for (const { words } of rooms) expect(words.reviewed).toBe(tag === 'en');
    expect(source.includes('Not checked by a native speaker.')).toBe(tag !== 'en');
  });

  it('is at most 2.2 kB of subscriptions and 1.2 kB of refunds after gzip', () => {
    const weigh = (words: object) => gzipSync(JSON.stringify(words), { level: 9 }).byteLength;
    expect(weigh(messages.subscription)).toBeLessThanOrEqual(2_200);
    expect(weigh(messages.refund)).toBeLessThanOrEqual(1_200);
  });
});

it('in Arabic what is filled in keeps its own order', async () => {
  const { subscription, refund } = await loadAccountMessages(['ar']);
  const plurals = pluralsOf(subscription).flatMap(([path, forms]) =>
    Object.entries(forms).map(([form, text]): [string, string] => [`${path}.${form}`, text]),
  );
  const bare = [...textsOf(subscription), ...textsOf(refund), ...plurals].filter(([, text]) =>
    // Outside of an isolate (U+2068 … U+2069) no slot is left.
    /\{/.test(text.replaceAll(/\u2068[^\u2068\u2069]*\u2069/g, '')),
  );
  expect(bare).toEqual([]);
});
