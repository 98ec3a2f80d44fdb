import { afterEach, expect, test, vi } from 'vitest';
import { readPageFacts } from './readPageFacts.ts';

afterEach(() => vi.unstubAllGlobals());

function play(window: object, media: readonly string[] = []) {
  vi.stubGlobal('window', window);
  vi.stubGlobal('navigator', { userAgent: 'a browser', maxTouchPoints: 5 });
  vi.stubGlobal('matchMedia', (query: string) => ({ matches: media.includes(query) }));
}

test('reads what a page of its own knows', () => {
  const page = { open: () => null, ethereum: {}, somethingElse: {}, self: {}, top: {} };
  page.top = page.self;
  play(page, ['(pointer: coarse)']);
  expect(readPageFacts()).toEqual({
    userAgent: 'a browser',
    maxTouchPoints: 5,
    isCoarse: true,
    isNarrow: false,
    isFramed: false,
    canOpenWindows: true,
    marks: ['ethereum'],
  });
});

test('a narrow page in a frame that opens nothing', () => {
  play({ self: {}, top: {} }, ['(max-width: 480px)']);
  const facts = { isCoarse: false, isNarrow: true, isFramed: true, canOpenWindows: false };
  expect(readPageFacts()).toMatchObject(facts);
});

test('a parent that may not be touched is a frame', () => {
  const page = { self: {} };
  const top = () => {
    throw new Error('refused');
  };
  play(Object.defineProperty(page, 'top', { get: top }));
  expect(readPageFacts().isFramed).toBe(true);
});

test('a browser without media queries has no narrow page', () => {
  play({});
  vi.stubGlobal('matchMedia', undefined);
  expect(readPageFacts()).toMatchObject({ isCoarse: false, isNarrow: false });
});
