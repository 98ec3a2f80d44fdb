import { readdirSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { forbiddenWords } from '../../test/forbiddenWords.ts';
import { textLimits } from '../../test/textLimits.ts';
import { slotsOf, textsOf } from '../../test/textsOf.ts';
import { loadMessages } from '../messages/loadMessages.ts';
import { localeTags } from '../messages/localeTags.ts';
import { en } from './en.ts';

const all = await Promise.all(
  localeTags.map(async (tag) => ({ tag, messages: await loadMessages([tag]) })),
);
const bytes = (text: string) => [...new TextEncoder().encode(text)];
const english = new Map(textsOf(en));
const folder = new URL('.', import.meta.url);
const files = readdirSync(folder).filter((name) => !name.endsWith('.test.ts'));
const isPlural = (path: string) => path.startsWith('moreWallets.');

it('there is one file per language of the list, and none beside', () => {
  expect(files.toSorted()).toEqual(localeTags.map((tag) => `${tag}.ts`).toSorted());
});

describe.each(all)('$tag', ({ tag, messages }) => {
  const texts = textsOf(messages);
  const source = readFileSync(new URL(`${tag}.ts`, folder), 'utf8');

  it('is what its tag says', () => {
    expect(messages.locale).toBe(tag);
    expect(messages.dir).toBe(tag === 'ar' ? 'rtl' : 'ltr');
  });

  it('check 1: the title is exact, byte for byte', () => {
    expect(bytes(messages.title)).toEqual(bytes('\u0055SDT \u007c USDC Stablecoin Payment'));
    expect(messages.shortTitle).toBe('USDT | USDC');
  });

  it('check 1: nothing else has a pipe that readers would hear', () => {
    const piped = texts.filter(([, text]) => text.includes('|')).map(([path]) => path);
    expect(piped).toEqual(['title', 'shortTitle']);
  });

  it('has every text of English and none more, none empty or untrimmed', () => {
    const paths = texts.map(([path]) => path).filter((path) => !isPlural(path));
    expect(paths.toSorted()).toEqual(
      [...english.keys()].filter((path) => !isPlural(path)).toSorted(),
    );
    expect(texts.filter(([, text]) => text.trim() === '' || text !== text.trim())).toEqual([]);
  });

  it('has every slot of English and none more', () => {
    const wrong = texts.filter(([path, text]) => {
      if (isPlural(path)) return slotsOf(text).some((slot) => slot !== '{count}');
      // The guide's own Chinese sentence leaves the price out.
      if (tag === 'zh-CN' && path === 'converted') return slotsOf(text).length > 0;
      return slotsOf(text).join() !== slotsOf(english.get(path) ?? '').join();
    });
    expect(wrong).toEqual([]);
    expect(slotsOf(messages.moreWallets.other)).toEqual(['{count}']);
  });

  it('has the plural forms that its whole numbers take, and no other', () => {
    const rules = new Intl.PluralRules(tag);
    const taken = new Set(Array.from({ length: 200 }, (_, count) => rules.select(count)));
    expect(Object.keys(messages.moreWallets).toSorted()).toEqual(
      [...new Set([...taken, 'other'])].toSorted(),
    );
  });

  it('check 12: every text is within its limit', () => {
    const limits = textLimits(tag);
    const tooLong = texts.flatMap(([path, text]) => {
      const most = limits[path.replace(/^states\.\w+/, 'states.*')];
      return most !== undefined && Array.from(text).length > most
        ? [[path, Array.from(text).length, most]]
        : [];
    });
    expect(tooLong).toEqual([]);
  });

  it('promises nothing a chain cannot keep', () => {
    const words = texts.filter(
      ([, text]) => forbiddenWords[tag].test(text) || forbiddenWords.en.test(text),
    );
    expect(words).toEqual([]);
  });

  it('names USDT before USDC, and both before StablePay', () => {
    const both = texts.filter(([, text]) => text.includes('USDC'));
    expect(both.length).toBeGreaterThan(7);
    const wrong = both.filter(([, text]) => {
      const at = ['USDT', 'USDC', 'StablePay'].map((name) => text.indexOf(name));
      const said = at.filter((place) => place >= 0);
      return at[0] === -1 || said.join() !== said.toSorted((a, b) => a - b).join();
    });
    expect(wrong).toEqual([]);
  });

  it('writes coins and names in their own letters', () => {
    const lost = texts.filter(([path, text]) =>
      ['USDT', 'USDC', 'StablePay'].some(
        (name) => english.get(path)?.includes(name) && !text.includes(name),
      ),
    );
    expect(lost).toEqual([]);
  });

  it('lines of states have no full stop, their texts have one where the language writes it', () => {
    const states = Object.entries(messages.states);
    expect(states.filter(([, { line }]) => /[.。]$/.test(line))).toEqual([]);
    const stop = tag === 'th' ? /[^.]$/ : /[.。]$/;
    expect(states.filter(([, { text }]) => !stop.test(text))).toEqual([]);
  });

  it('says whether somebody who grew up with it has checked it, as data and to readers', () => {
    if (tag === 'en') return expect(messages.reviewed).toBe(true);
    expect(source.includes('Not checked by a native speaker.')).toBe(!messages.reviewed);
  });

  it('is data alone: no import but the type', () => {
    const imports = [...source.matchAll(/^(?:im|ex)port .*from '(.*)';$/gm)].map(
      ([, from]) => from,
    );
    expect(imports).toEqual([
      tag === 'en' ? '../messages/en.ts' : '../messages/DisplayMessages.ts',
    ]);
    expect(JSON.parse(JSON.stringify(messages))).toEqual(messages);
  });

  it('is at most 2 kB after gzip', () => {
    // As a bundler minifies it, within a few bytes; `pnpm size` weighs the largest as built.
    const code = JSON.stringify(messages).replaceAll(/"(\w+)":/g, '$1:');
    expect(gzipSync(`var e=${code};export{e as x};`, { level: 9 }).byteLength).toBeLessThanOrEqual(
      1_990,
    );
  });
});

describe('right to left', () => {
  const { messages } = all.find(({ tag }) => tag === 'ar') ?? all[0] ?? { messages: en };

  it('what is filled in keeps its own order', () => {
    const bare = textsOf(messages).filter(([, text]) =>
      // Outside of an isolate (U+2068 … U+2069) no slot is left.
      /\{/.test(text.replaceAll(/\u2068[^\u2068\u2069]*\u2069/g, '')),
    );
    expect(bare).toEqual([]);
  });

  it('languages from left to right need no isolates', () => {
    const others = all.filter((locale) => locale.messages.dir === 'ltr');
    expect(JSON.stringify(others)).not.toMatch(/[\u2066-\u2069]/);
  });
});
