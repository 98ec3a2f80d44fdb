import { describe, expect, it } from 'vitest';
import { isInRanges, parseAddress, parseRange } from './addressRanges.ts';

const isIn = (text: string, ...ranges: string[]) => {
  const address = parseAddress(text);
  if (!address) throw new Error(`${text} is no address.`);
  return isInRanges(
    address,
    ranges.map((range) => parseRange(range, 'trustedProxies[0]')),
  );
};

describe('an address', () => {
  it('has the bits it says, however it is written', () => {
    const bytes = [0x20, 0x01, 0x0d, 0xb8, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0xab, 0x01];
    for (const text of ['2001:db8::ab01', '2001:DB8:0:0::ab01', '2001:db8:0:0:0:0:0:ab01']) {
      expect(parseAddress(text)).toEqual(bytes);
    }
    expect(parseAddress('1:2:3:4:5:6:7:8')).toEqual([
      0, 1, 0, 2, 0, 3, 0, 4, 0, 5, 0, 6, 0, 7, 0, 8,
    ]);
    expect(parseAddress('::')).toEqual(Array.from({ length: 16 }, () => 0));
    expect(parseAddress('::ffff:10.1.2.3')).toEqual([10, 1, 2, 3]);
    // Others that end like one are none of IPv4.
    expect(parseAddress('::fffe:10.1.2.3')).toHaveLength(16);
    expect(parseAddress('255.0.199.30')).toEqual([255, 0, 199, 30]);
  });

  it.each([
    '::1]:80/[',
    '::1]/::1',
    '[::1]',
    '::1%eth0',
    '1.2.3.4.5',
    '1.2.3.a4',
    '1.2.3.4a',
    '1.2.3.4 ',
    '01.2.3.4',
    ' ::1',
  ])('is not %j', (text) => {
    expect(parseAddress(text)).toBeUndefined();
  });
});

describe('a range', () => {
  it('has the addresses of its first bits, and no others', () => {
    expect(isIn('10.200.3.4', '10.0.0.0/8')).toBe(true);
    expect(isIn('11.0.0.0', '10.0.0.0/8')).toBe(false);
    expect(isIn('192.168.15.255', '192.168.0.0/20')).toBe(true);
    expect(isIn('192.168.16.0', '192.168.0.0/20')).toBe(false);
    expect(isIn('2001:db8:ffff::1', '2001:db8::/32')).toBe(true);
    expect(isIn('2001:db9::1', '2001:db8::/32')).toBe(false);
    expect(isIn('203.0.113.9', '0.0.0.0/0')).toBe(true);
    expect(isIn('203.0.113.9', '10.0.0.0/8', '203.0.113.0/24')).toBe(true);
    expect(isIn('203.0.113.9')).toBe(false);
  });

  it('of one address is that address', () => {
    for (const range of ['192.0.2.7', '192.0.2.7/32', '::ffff:192.0.2.7']) {
      expect([isIn('192.0.2.7', range), isIn('192.0.2.6', range)]).toEqual([true, false]);
    }
    expect(isIn('2001:db8::1', '2001:db8::1/128')).toBe(true);
    expect(isIn('2001:db8::2', '2001:db8::1')).toBe(false);
  });

  it('of one kind has none of the other, though it begins with the same bits', () => {
    expect(isIn('10.0.0.1', 'a00::/8')).toBe(false);
    expect(isIn('a00::1', '10.0.0.0/8')).toBe(false);
  });

  it.each([
    '10.0.0.0/8x',
    '10.0.0.0/ 8',
    '10.0.0.0/8 ',
    '10.0.0.0/8/8',
    '10.0.0.0/x8',
    '10.0.0.0/',
    '10.0.0.0/1234',
    '/8',
    '',
  ])('is not %j', (text) => {
    expect(() => parseRange(text, 'trustedProxies[2]')).toThrow(
      expect.objectContaining({
        ...{ code: 'config-invalid' },
        message: expect.stringContaining('trustedProxies[2] must be an IP address or a range'),
      }),
    );
  });
});
