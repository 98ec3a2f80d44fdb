import { ConfigError } from '@stablepay/core';

/** An address as its bits: four bytes for IPv4, sixteen for IPv6. */
type Address = readonly number[];

function parseIpv4(text: string): Address | undefined {
  const parts = text.split('.');
  const bytes = parts.map((part) => (/^(?:0|[1-9]\d{0,2})$/.test(part) ? Number(part) : 256));
  return parts.length === 4 && bytes.every((byte) => byte < 256) ? bytes : undefined;
}

function parseIpv6(text: string): Address | undefined {
  // The platform's own parser knows every way of writing one.
  const url = `http://[${text}]/`;
  if (!/^[0-9A-Fa-f:.]{2,45}$/.test(text) || !URL.canParse(url)) return undefined;
  const [head = '', tail] = new URL(url).hostname.slice(1, -1).split('::');
  const groups = (part: string | undefined) => (part ? part.split(':') : []);
  const [start, end] = [groups(head), groups(tail)];
  const middle = Array.from({ length: 8 - start.length - end.length }, () => '0');
  return [...start, ...middle, ...end].flatMap((group) => {
    const value = Number.parseInt(group, 16);
    return [value >> 8, value & 255];
  });
}

const mapped = [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 255, 255];

/** The bits of an IP address, or undefined when the text is none. */
export function parseAddress(text: string): Address | undefined {
  const bytes = parseIpv4(text) ?? parseIpv6(text);
  const isMapped = bytes?.length === 16 && mapped.every((byte, index) => bytes[index] === byte);
  return isMapped ? bytes.slice(12) : bytes;
}

export type AddressRange = { bytes: Address; bits: number };

/**
 * Reads `10.0.0.0/8`, `192.0.2.7` or `2001:db8::/32`.
 *
 * @throws ConfigError naming the option.
 */
export function parseRange(text: string, name: string): AddressRange {
  const [address = '', size] = text.split('/', 2);
  const bytes = parseAddress(address);
  const most = (bytes?.length ?? 0) * 8;
  const bits = size === undefined ? most : /^\d{1,3}$/.test(size) ? Number(size) : Infinity;
  if (bytes && bits <= most && text.split('/').length <= 2) return { bytes, bits };
  throw new ConfigError({
    code: 'config-invalid',
    message: `${name} must be an IP address or a range such as 10.0.0.0/8.`,
  });
}

/** Whether an address lies in one of the ranges. */
export function isInRanges(address: Address, ranges: readonly AddressRange[]): boolean {
  return ranges.some(({ bytes, bits }) => {
    if (bytes.length !== address.length) return false;
    return address.every((byte, index) => {
      const left = Math.min(8, Math.max(0, bits - index * 8));
      const mask = (0xff << (8 - left)) & 0xff;
      return (byte & mask) === ((bytes[index] ?? 0) & mask);
    });
  });
}
