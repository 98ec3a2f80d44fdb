import { PaymentOptionCssVars } from '@stablepay/display';
import { describe, expect, it } from 'vitest';
import { CheckoutCssVars, CheckoutDataAttributes } from '../contract.ts';
import { readClassNames } from '../../test/readClassNames.ts';
import { readAccountStyles, readDialogStyles, readStyles } from '../../scripts/readStyles.ts';

const css = (readStyles() + readAccountStyles() + readDialogStyles()).replace(/\/\*.*?\*\//gs, '');
const sorted = (names: Iterable<string>) => [...new Set(names)].toSorted();

describe('styles.css', () => {
  it('uses tokens of the contract and of the option’s, and no other', () => {
    const used = sorted([...css.matchAll(/var\(\s*(--sp-[\w-]+)/g)].map((match) => match[1] ?? ''));
    const shared: string[] = Object.values(PaymentOptionCssVars);
    const own: string[] = Object.values(CheckoutCssVars);
    expect(used.filter((name) => !shared.includes(name))).toEqual(sorted(own));
  });

  it('gives every token a default, and sets none: they are the shop’s', () => {
    expect(css).not.toMatch(/var\(\s*--sp-[\w-]+\s*\)/);
    expect(css).not.toMatch(/(?:^|[;{\s])--sp-[\w-]+\s*:/);
  });

  it('reads only the data attributes of the contract, and the option’s', () => {
    const used = sorted([...css.matchAll(/\[(data-[\w-]+)/g)].map((match) => match[1] ?? ''));
    const known: string[] = [...Object.values(CheckoutDataAttributes), 'data-selected'];
    expect(used.filter((name) => !known.includes(name))).toEqual([]);
  });

  it('names classes with our prefix only: no element, no id, no star', () => {
    const selectors = [...css.matchAll(/(?:^|[{}])([^{}@;]+)\{/g)]
      .flatMap((match) => (match[1] ?? '').split(','))
      .map((selector) => selector.trim())
      .filter((selector) => selector !== '' && !['from', 'to'].includes(selector));
    expect(selectors.length).toBeGreaterThan(60);
    const bare = (selector: string) => selector.replace(/\[[^\]]*\]|::?[\w-]+|[>+]/g, '').trim();
    expect(selectors.filter((selector) => !/^(?:\.sp-[\w-]+\s*)+$/.test(bare(selector)))).toEqual(
      [],
    );
  });

  it('needs no layer, no zero-specificity, no !important, no physical side', () => {
    expect(css).not.toMatch(/@layer|:where|!important|url\(/);
    // Not ours: the names under which a browser tells where a screen is cut out.
    const own = css.replace(/env\([^)]*\)/g, '');
    expect(own).not.toMatch(/(?:margin|padding|border|inset)-(?:left|right|top|bottom)\b/);
    expect(css).not.toMatch(/[;{\s](?:left|right|top|bottom|width|height)\s*:/);
  });

  it('has a class for every class name in the views, and no other', () => {
    const styled = sorted([...css.matchAll(/\.(sp-[\w-]+)/g)].map((match) => match[1] ?? ''));
    const used = readClassNames();
    const ofTheOption = ['sp-theme', 'sp-option', 'sp-visually-hidden'];
    expect(styled.filter((name) => !used.includes(name) && !ofTheOption.includes(name))).toEqual(
      [],
    );
    expect(used.filter((name) => !styled.includes(name) && !ofTheOption.includes(name))).toEqual(
      [],
    );
  });
});
