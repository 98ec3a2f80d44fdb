import { expect, it, test } from 'vitest';
import { slotsOf, textsOf } from '../../test/textsOf.ts';
import { en } from './en.ts';
import { toPseudo } from './toPseudo.ts';

const tags = ['en-XA', 'ar-XB'] as const;
const english = new Map(textsOf(en));
const isTitle = (path: string) => path === 'title' || path === 'shortTitle';

test.each(tags)('%s changes every text but the title, and keeps every slot', (tag) => {
  const pseudo = toPseudo({ messages: en, tag });
  const texts = textsOf(pseudo);
  expect(texts.map(([path]) => path)).toEqual([...english.keys()]);
  for (const [path, text] of texts) {
    expect(text === english.get(path), path).toBe(isTitle(path));
    expect(slotsOf(text)).toEqual(slotsOf(english.get(path) ?? ''));
  }
});

it('en-XA is at least 40 % longer, in brackets, with accents', () => {
  const pseudo = toPseudo({ messages: en, tag: 'en-XA' });
  expect([pseudo.locale, pseudo.dir]).toEqual(['en-XA', 'ltr']);
  expect(pseudo.youPay).toBe('[Ýöû påý {amount} ÛŠÐŢ öŕ ÛŠÐÇ öñé ţŵö ţĥŕéé]');
  for (const [path, text] of textsOf(pseudo)) {
    if (isTitle(path)) continue;
    expect(text).toMatch(/^\[.*\]$/);
    expect(text.length, path).toBeGreaterThanOrEqual((english.get(path)?.length ?? 0) * 1.4);
  }
});

it('ar-XB runs from right to left, with what is filled in kept apart', () => {
  const pseudo = toPseudo({ messages: en, tag: 'ar-XB' });
  expect([pseudo.locale, pseudo.dir]).toEqual(['ar-XB', 'rtl']);
  expect(pseudo.eitherCoin).toContain('\u2068{amount}\u2069 \u200f\u202eUSDT\u202c\u200f');
});
