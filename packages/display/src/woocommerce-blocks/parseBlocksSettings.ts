import { currencies, isCurrencyCode } from '@stablepay/core';
import { singleLine } from '../escape/singleLine.ts';
import type { BlocksIcon } from './BlocksPaymentMethod.ts';

export type BlocksSettings = {
  title: string | undefined;
  networks: readonly string[];
  /** Upper-case codes. */
  currencies: ReadonlySet<string>;
  features: string[];
  icons: readonly BlocksIcon[];
};

const strings = (value: unknown): string[] =>
  Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];

const entities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  '#39': "'",
  '#039': "'",
};

/** WooCommerce stores the text of a settings field with its special characters as entities. */
const decode = (text: string) =>
  text.replace(/&(amp|lt|gt|quot|#0?39);/g, (whole, name: string) => entities[name] ?? whole);

/**
 * Reads what `get_payment_method_data()` of the PHP side sent. A checkout must not break over a
 * setting, so anything missing or strange gets its default: the recommended title, no networks,
 * all pricing currencies, products only.
 */
export function parseBlocksSettings(value: unknown): BlocksSettings {
  const settings: { [key: string]: unknown } =
    typeof value === 'object' && value !== null ? { ...value } : {};
  const { title, icons } = settings;
  const line = typeof title === 'string' ? singleLine(decode(title)) : '';
  const listed = strings(settings['currencies']).filter(isCurrencyCode);
  const features = strings(settings['supports']);
  return {
    title: line === '' ? undefined : line,
    networks: strings(settings['networks']),
    currencies: new Set(
      Array.isArray(settings['currencies'])
        ? listed.map((code) => code.toUpperCase())
        : Object.keys(currencies),
    ),
    features: features.length > 0 ? features : ['products'],
    icons: Array.isArray(icons) ? icons.filter(isIcon) : [],
  };
}

const isIcon = (value: unknown): value is BlocksIcon =>
  typeof value === 'object' &&
  value !== null &&
  ['id', 'src', 'alt'].every((key) => typeof Reflect.get(value, key) === 'string');
