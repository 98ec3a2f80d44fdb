import { describe, expect, it } from 'vitest';
import type { DisplayMessages } from './DisplayMessages.ts';
import { en } from './en.ts';
import { fillMessage } from './fillMessage.ts';
import { splitTitle } from './splitTitle.ts';
import { zhCN } from '../locales/zh-CN.ts';

const limits = {
  title: 30,
  shortTitle: 11,
  subline: 40,
  shortSubline: 20,
  help: 160,
  shortHelp: 40,
  explanation: 125,
  payButton: 24,
} as const satisfies Partial<Record<keyof DisplayMessages, number>>;

describe.each([en, zhCN])('messages $locale', (messages) => {
  const texts = Object.entries(messages).flatMap(([key, text]): [string, string][] =>
    typeof text === 'string' && key !== 'locale' && key !== 'dir' ? [[key, text]] : [],
  );

  it('check 1: the title is exact, byte for byte', () => {
    expect([...new TextEncoder().encode(messages.title)]).toEqual([
      ...new TextEncoder().encode('\u0055SDT \u007c USDC Stablecoin Payment'),
    ]);
  });

  it('check 1: what readers hear has no pipe', () => {
    expect(messages.accessibleName).not.toContain('|');
    expect(messages.selectedAnnouncement).not.toContain('|');
  });

  it('check 12: every text is within its limit', () => {
    const tooLong = Object.entries(limits).filter(([key, limit]) => {
      const text = texts.find(([name]) => name === key)?.[1] ?? '';
      return Array.from(text).length > limit;
    });
    expect(tooLong).toEqual([]);
  });

  it('has every key, none empty', () => {
    expect(Object.keys(messages).toSorted()).toEqual(Object.keys(en).toSorted());
    expect(texts.filter(([, text]) => text.trim() === '')).toEqual([]);
  });

  it('uses slots that are filled, and no other', () => {
    const slots = texts.flatMap(([key, text]) =>
      [...text.matchAll(/\{\w*\}/g)].map((m) => [key, m[0]]),
    );
    expect(slots).toContainEqual(['youPay', '{amount}']);
    for (const slot of slots) {
      expect([
        ['youPay', '{amount}'],
        ['converted', '{price}'],
        ['eitherCoin', '{amount}'],
        ['youPayToken', '{amount}'],
        ['youPayToken', '{token}'],
        ['paidWith', '{token}'],
        ['receivedOf', '{received}'],
        ['receivedOf', '{total}'],
        ['receivedOf', '{token}'],
        ['checkingAgain', '{seconds}'],
      ]).toContainEqual(slot);
    }
  });

  it('promises nothing a chain cannot keep', () => {
    const all = texts.map(([, text]) => text).join('\n');
    expect(all).not.toMatch(/bitcoin|free\b|no fee|instant|guarantee|anonym|免费|匿名|即时|保证/i);
    expect(texts.filter(([, text]) => text.startsWith('StablePay'))).toEqual([]);
  });

  it('names USDT before USDC', () => {
    const both = texts.filter(([, text]) => text.includes('USDC'));
    expect(both.length).toBeGreaterThan(5);
    expect(both.filter(([, text]) => !/^[^C]*USDT.*USDC/.test(text))).toEqual([]);
  });
});

describe('splitTitle', () => {
  it('splits after the coin pair', () => {
    expect(splitTitle(en)).toEqual({ pair: 'USDT | USDC', rest: 'Stablecoin Payment' });
  });

  it('leaves another title whole', () => {
    expect(splitTitle({ title: 'Stablecoins', shortTitle: 'USDT | USDC' })).toEqual({
      pair: 'Stablecoins',
    });
  });
});

describe('fillMessage', () => {
  it('fills slots with the value as it is', () => {
    const values = { amount: '$& {price} 1' };
    expect(fillMessage({ message: 'Pay {amount}.', values })).toBe('Pay $& {price} 1.');
  });

  it('leaves a slot without a value to be seen', () => {
    expect(fillMessage({ message: '{toString} {x}', values: {} })).toBe('{toString} {x}');
  });
});
