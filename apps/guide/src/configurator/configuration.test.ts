import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  type Configuration,
  currencyCodes,
  defaultConfiguration,
  layouts,
  looks,
  networks,
  themes,
} from './Configuration.ts';
import { formatConfiguration } from './formatConfiguration.ts';
import { localeTags } from '@stablepay/display/locales';
import { parseConfiguration } from './parseConfiguration.ts';

const anyText = fc
  .array(fc.integer({ min: 0, max: 0x10ffff }).map((code) => String.fromCodePoint(code)))
  .map((characters) => characters.join(''));

const anyTitle = fc
  .oneof(
    anyText,
    fc.constantFrom('', '&a=b#c', '100 %', '<b>', '稳定币', '💠'.repeat(40), `x${'💠'.repeat(40)}`),
  )
  .map((title) => parseConfiguration(`?${new URLSearchParams({ title }).toString()}`).title);

const anyConfiguration: fc.Arbitrary<Configuration> = fc.record({
  platform: fc.constantFrom(...looks),
  layout: fc.constantFrom(...layouts),
  theme: fc.constantFrom(...themes),
  locale: fc.constantFrom(...localeTags),
  currency: fc.constantFrom(...currencyCodes),
  networks: fc.subarray([...networks]),
  title: anyTitle,
  scripts: fc.constantFrom('', 'https://cdn.example', 'http://localhost:8080'),
  proxy: fc.constantFrom('', 'https://api.shop.example'),
});

test('the address keeps every choice', () => {
  fc.assert(
    fc.property(anyConfiguration, anyConfiguration, (configuration, fallback) => {
      const defaults = { ...fallback, title: '' };
      const search = formatConfiguration(configuration, defaults);
      expect(parseConfiguration(search, defaults)).toEqual(configuration);
    }),
  );
});

test('any address is read, and reading what was read changes nothing', () => {
  const anySearch = fc.oneof(
    anyText,
    fc
      .dictionary(
        fc.constantFrom(...Object.keys(defaultConfiguration), '__proto__', 'x'),
        fc.string(),
      )
      .map((values) => new URLSearchParams(values).toString()),
  );
  fc.assert(
    fc.property(anySearch, (search) => {
      const once = parseConfiguration(search);
      expect(parseConfiguration(formatConfiguration(once))).toEqual(once);
      expect(once.title.length).toBeLessThanOrEqual(50);
    }),
  );
});

test('the default needs no query', () => {
  expect(formatConfiguration(defaultConfiguration)).toBe('');
});
