import { describe, expect, it } from 'vitest';
import {
  pageOf,
  readInteger,
  readMetadata,
  readNested,
  readText,
  readTime,
} from './resourceFields.ts';

describe('what may be missing', () => {
  it('a time, as null, 0, a text, or beyond all years', () => {
    for (const value of [undefined, null, 0, -1, '5', 1.5, 1e11]) {
      expect(readTime(value)).toBeUndefined();
    }
    expect([readTime(1), readTime(1e11 - 1)]).toEqual([1_000, (1e11 - 1) * 1_000]);
  });

  it('a text, as null, empty, or longer than any', () => {
    for (const value of [undefined, null, 5, '', 'x'.repeat(4_097)]) {
      expect(readText(value)).toBeUndefined();
    }
    expect([readText('x'), readText('x'.repeat(4_096))?.length]).toEqual(['x', 4_096]);
  });

  it('a number, as a text or a part of one', () => {
    for (const value of [undefined, null, '5', 1.5, 2 ** 53]) {
      expect(readInteger(value)).toBeUndefined();
    }
    expect(readInteger(0)).toBe(0);
  });

  it('metadata, whatever came; what is in it becomes text', () => {
    for (const value of [undefined, null, 'x', 5, ['x']]) expect(readMetadata(value)).toEqual({});
    expect(readMetadata({ a: 1, b: null, c: 'x' })).toEqual({ a: '1', b: 'null', c: 'x' });
  });

  it('what was to come along', () => {
    const parse = (value: unknown) => ({ value });
    for (const value of [undefined, null, 'in_1', 5]) {
      expect(readNested(value, parse)).toBeUndefined();
    }
    expect(readNested({}, parse)).toEqual({ value: {} });
  });

  it('a list never: it is a page with or without another behind it', () => {
    const parse = pageOf((value) => value);
    const raw = { data: [1, 2], has_more: true };
    expect(parse(raw)).toEqual({ data: [1, 2], hasMore: true, raw });
    for (const has_more of [undefined, 'true', 1]) {
      expect(parse({ data: [], has_more }).hasMore).toBe(false);
    }
    expect(() => parse(null)).toThrow(expect.objectContaining({ path: 'list' }));
    expect(() => parse({})).toThrow(expect.objectContaining({ path: 'list.data' }));
  });
});
