import { describe, expect, it } from 'vitest';
import { en } from './en.ts';
import { zhCN } from './zhCN.ts';

const leaves = (value: unknown, path = ''): [string, unknown][] =>
  typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([key, child]) => leaves(child, `${path}.${key}`))
    : [[path, value]];

describe('messages', () => {
  it('have the same keys in every language, none of them empty', () => {
    expect(leaves(zhCN).map(([path]) => path)).toEqual(leaves(en).map(([path]) => path));
    for (const [path, value] of [...leaves(en), ...leaves(zhCN)]) {
      expect(value, path).not.toBe('');
    }
  });
});
