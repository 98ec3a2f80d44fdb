import { describe, expect, it } from 'vitest';
import { joinStyles } from '../../scripts/joinStyles.ts';
import { PaymentOptionCssVars } from './PaymentOptionCssVars.ts';
import { PaymentOptionDataAttributes } from './PaymentOptionDataAttributes.ts';

const css = joinStyles(new URL('../styles.css', import.meta.url)).replace(/\/\*.*?\*\//gs, '');
const sorted = (names: Iterable<string>) => [...new Set(names)].toSorted();
const selectors = [...css.matchAll(/(?:^|[{}])([^{}@;]+)\{/g)]
  .map((match) => (match[1] ?? '').trim())
  .filter((selector) => selector !== '' && !['from', '50%'].includes(selector));

describe('styles.css', () => {
  it('uses the tokens of the contract, all of them and no other', () => {
    const used = [...css.matchAll(/var\(\s*(--sp-[\w-]+)/g)].map((match) => match[1] ?? '');
    expect(sorted(used)).toEqual(sorted(Object.values(PaymentOptionCssVars)));
  });

  it('gives every token a default, and sets none: they are the shop’s', () => {
    expect(css).not.toMatch(/var\(\s*--sp-[\w-]+\s*\)/);
    expect(css).not.toMatch(/(?:^|[;{\s])--sp-[\w-]+\s*:/);
  });

  it('reads only the data attributes of the contract', () => {
    const used = [...css.matchAll(/\[(data-[\w-]+)/g)].map((match) => match[1] ?? '');
    expect(sorted(Object.values(PaymentOptionDataAttributes))).toEqual(
      expect.arrayContaining(sorted(used)),
    );
  });

  it('names classes with our prefix only: no element, no id, no star', () => {
    expect(selectors.length).toBeGreaterThan(40);
    const foreign = selectors
      .flatMap((list) => list.split(','))
      .filter((selector) => {
        const bare = selector.replace(/\[[^\]]*\]|::?[\w-]+|\(|\)/g, '').trim();
        // A star only inside a mark, whose drawing is ours.
        return !/^(?:\.sp-[\w-]+\s*)+$/.test(bare.replace(/^\.sp-mark \*$/, '.sp-mark'));
      });
    expect(foreign).toEqual([]);
  });

  it('needs no layer, no zero-specificity, no !important, no physical side', () => {
    expect(css).not.toMatch(/@layer|:where|!important|@import|url\(/);
    expect(css).not.toMatch(/(?:margin|padding|border|inset)-(?:left|right|top|bottom)\b/);
    expect(css).not.toMatch(/[;{\s](?:left|right|top|bottom|width|height)\s*:/);
  });
});
