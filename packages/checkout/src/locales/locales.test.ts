import { readdirSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { loadMessages as loadOption, localeTags, toPseudo } from '@stablepay/display/locales';
import { describe, expect, it } from 'vitest';
import { loadDetailMessages } from '../messages/loadDetailMessages.ts';
import { loadMessages } from '../messages/loadMessages.ts';
import { enDetails } from './details/en.ts';
import { en } from './en.ts';

const all = await Promise.all(
  localeTags.map(async (tag) => {
    const messages = await loadMessages([tag]);
    return { tag, messages, details: await loadDetailMessages(tag) };
  }),
);
const folder = new URL('.', import.meta.url);

/** Every text as `[path, text]`, but those of the option, which its own room tests. */
function textsOf(messages: object, start = ''): [string, string][] {
  return Object.entries(messages).flatMap(([key, value]): [string, string][] => {
    if (key === 'locale' || key === 'option') return [];
    if (typeof value === 'string') return [[start + key, value]];
    return typeof value === 'object' && value ? textsOf(value, `${start}${key}.`) : [];
  });
}
const slotsOf = (text: string) => [...text.matchAll(/\{\w*\}/g)].map(([slot]) => slot).toSorted();
const english = new Map(textsOf({ ...en, ...enDetails }));
const option = await loadOption(['en']);

// Shoppers are told the state of their money: no promise, no joke, no shouting. The promises of
// each language are listed where the option is tested; here are those of the checkout's subjects.
const forbidden =
  /oops|!|！|instant|guarant|garant|\bfree\b|gratis|gratuit|bitcoin|anonym|sofort|即时|即時|保证|保證|保証|免费|免費|無料|무료|보장|즉시|бесплатн|мгновенн|ücretsiz|anında|miễn phí|đảm bảo|ฟรี|ทันที|مجان|مضمون|dijamin|percuma|libre/i;

it('there is one file per language of the list, and none beside', () => {
  for (const part of ['.', 'details/']) {
    const files = readdirSync(new URL(part, folder)).filter((name) =>
      /(?<!\.test)\.ts$/.test(name),
    );
    expect(files.toSorted()).toEqual(localeTags.map((tag) => `${tag}.ts`).toSorted());
  }
});

describe.each(all)('$tag', ({ tag, messages, details }) => {
  const texts = textsOf({ ...messages, ...details });
  const sources = ['', 'details/'].map((part) =>
    readFileSync(new URL(`${part}${tag}.ts`, folder), 'utf8'),
  );

  it('is what its tag says, and so is its option', async () => {
    expect(messages.locale).toBe(tag);
    expect(messages.option).toBe(await loadOption([tag]));
  });

  it('has every text of English and none more, none empty or untrimmed', () => {
    expect(texts.map(([path]) => path).toSorted()).toEqual([...english.keys()].toSorted());
    expect(texts.filter(([, text]) => text.trim() === '' || text !== text.trim())).toEqual([]);
  });

  it('has every slot of English and none more', () => {
    const wrong = texts.filter(
      ([path, text]) => slotsOf(text).join() !== slotsOf(english.get(path) ?? '').join(),
    );
    expect(wrong).toEqual([]);
  });

  it('is calm and promises nothing', () => {
    expect(texts.filter(([, text]) => forbidden.test(text))).toEqual([]);
  });

  it('says "don’t pay again" and "nothing was charged" wherever English says it', () => {
    // Every language says each of the two in one way, so that no place has lost it.
    const sentence = messages.dontPayAgain;
    expect(details.frozen.text.startsWith(sentence.replace(/[.。]$/, ''))).toBe(true);
    const [charged = ''] = messages.problem.text.split(/(?<=[.。])\s?|(?<=เงิน)\s/);
    const without = Object.entries(details.problems).filter(
      ([, { text }]) => !text.toLowerCase().includes(charged.toLowerCase().replace(/[.。]$/, '')),
    );
    expect(charged.length).toBeGreaterThan(3);
    expect(without).toEqual([]);
  });

  it('says the same as the option where both say it', () => {
    // Buttons of one page that do the same have one name.
    const own = { tryAgain: messages.tryAgain, contactShop: details.contact };
    const { tryAgain, contactShop } = messages.option.actions;
    expect(own).toEqual({ tryAgain, contactShop });
    expect(details.underpaid.payTheRest).toBe(messages.option.actions.payTheRest);
    expect(messages.startAgain).toBe(messages.option.actions.startAgain);
  });

  it('says whether somebody who grew up with it has checked it, as data and to readers', () => {
    if (tag === 'en') return expect(messages.reviewed).toBe(true);
    for (const source of sources) {
      expect(source.includes('Not checked by a native speaker.')).toBe(!messages.reviewed);
    }
  });

  it('is data alone', () => {
    expect(JSON.parse(JSON.stringify({ ...messages, details }))).toEqual({ ...messages, details });
    for (const source of sources) expect(source).not.toMatch(/=>|function|\$\{/);
  });

  it('is at most 2.2 kB after gzip, now and later, without the words of the option', () => {
    for (const part of [{ ...messages, option: undefined }, details]) {
      const own = JSON.stringify(part);
      expect(gzipSync(own, { level: 9 }).byteLength).toBeLessThanOrEqual(2_200);
    }
  });
});

describe('right to left', () => {
  it('what is filled in keeps its own order', async () => {
    const words = { ...(await loadMessages(['ar'])), ...(await loadDetailMessages('ar')) };
    const bare = textsOf(words).filter(([, text]) =>
      // Outside of an isolate (U+2068 … U+2069) no slot is left.
      /\{/.test(text.replaceAll(/\u2068[^\u2068\u2069]*\u2069/g, '')),
    );
    expect(bare).toEqual([]);
  });
});

it.each(['en-XA', 'ar-XB'] as const)('%s changes every text, those of the option too', (tag) => {
  const pseudo = toPseudo({ messages: { ...en, ...enDetails }, tag });
  const same = textsOf(pseudo).filter(([path, text]) => text === english.get(path));
  expect(same).toEqual([]);
  expect(pseudo.option.subline).not.toBe(option.subline);
  expect(pseudo.option.title).toBe(option.title);
});

it('takes the words of a language only, once', async () => {
  expect(await loadMessages(['tl', 'de'])).toBe(await loadMessages(['fil-PH']));
});
