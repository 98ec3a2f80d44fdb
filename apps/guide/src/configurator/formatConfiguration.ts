import { type Configuration, defaultConfiguration } from './Configuration.ts';

/** The choices as a query, `?platform=shopify`; what is the default is left out. */
export function formatConfiguration(
  configuration: Configuration,
  fallback: Configuration = defaultConfiguration,
): string {
  const query = new URLSearchParams();
  const values = toValues(configuration);
  const defaults = toValues(fallback);
  for (const [name, value] of Object.entries(values)) {
    if (value !== defaults[name]) query.set(name, value);
  }
  const text = query.toString();
  return text === '' ? '' : `?${text}`;
}

const toValues = ({ networks, ...others }: Configuration): Record<string, string> => ({
  ...others,
  networks: networks.join('.'),
});
