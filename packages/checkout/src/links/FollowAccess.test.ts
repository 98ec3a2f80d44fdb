import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readFollowPart, writeFollowPart } from './FollowAccess.ts';

const access = { sessionId: 'cs_1', token: 'abc.def' };

it('reads what was written, beside whatever else is in the fragment', () => {
  const part = writeFollowPart(access);
  expect(readFollowPart(`#${part}`)).toEqual({ access, rest: '', isOurs: true });
  expect(readFollowPart(`#/orders/1&${part}&tab=2`)).toEqual({
    access,
    rest: '#/orders/1&tab=2',
    isOurs: true,
  });
});

it('leaves a fragment alone that has nothing of ours', () => {
  for (const hash of ['', '#', '#top', '#/a&stablepays=1', '#x=stablepay=1']) {
    const { access: none, isOurs, rest } = readFollowPart(hash);
    expect([none, isOurs]).toEqual([undefined, false]);
    expect(rest).toBe(hash === '#' ? '' : hash);
  }
});

it.each([
  '#stablepay=',
  '#stablepay=cs_1',
  '#stablepay=cs_1.',
  '#stablepay=.token',
  '#stablepay=../x.token',
  '#stablepay=cs_1.%zz',
  '#stablepay=cs_1.to%20ken',
  `#stablepay=cs_1.${'x'.repeat(3_000)}`,
])('what is not plainly a link is none, and goes from the address all the same: %s', (hash) => {
  expect(readFollowPart(hash)).toEqual({ access: undefined, rest: '', isOurs: true });
});

it('any fragment is read without an error, and nothing of ours is left in it', () => {
  fc.assert(
    fc.property(fc.string(), fc.boolean(), (text, isOurs) => {
      const { rest } = readFollowPart(isOurs ? `#stablepay=${text}` : `#${text}`);
      expect(readFollowPart(rest)).toMatchObject({ access: undefined, isOurs: false });
    }),
    { numRuns: 500 },
  );
});
