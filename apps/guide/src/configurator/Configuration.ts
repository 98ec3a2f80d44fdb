import { currencies, type CurrencyCode } from '@stablepay/core';
import { platformPresets } from '@stablepay/display/platforms';
import type { Look } from '../checkout/Look.ts';

export const looks: readonly Look[] = [
  'own',
  ...Object.values(platformPresets).map(({ id }) => id),
];
export const layouts = ['auto', 'list', 'mobile', 'gaming'] as const;
export const themes = ['auto', 'light', 'dark'] as const;
/** In StablePay's order; the last two are not named in its documents. */
export const networks = ['TRON', 'Ethereum', 'BSC', 'Solana', 'Polygon', 'Base'] as const;
export const currencyCodes = Object.values(currencies).map(({ code }) => code);

/** Everything the configurator asks. */
export type Configuration = {
  platform: Look;
  layout: (typeof layouts)[number];
  theme: (typeof themes)[number];
  locale: string;
  currency: CurrencyCode;
  networks: readonly (typeof networks)[number][];
  /** Empty for the recommended title. */
  title: string;
  /** Origins of the script's files and of the proxy; empty for the shop's own. */
  scripts: string;
  proxy: string;
};

export const defaultConfiguration: Configuration = {
  platform: 'own',
  layout: 'auto',
  theme: 'auto',
  locale: 'en',
  currency: 'USD',
  networks: ['TRON', 'Ethereum', 'BSC', 'Solana'],
  title: '',
  scripts: '',
  proxy: '',
};
