import { createTestClock } from '@stablepay/core';
import { beforeEach, describe, expect, it } from 'vitest';
import { openDatabase } from '../database/openDatabase.ts';
import { createTopUps, type TopUps } from './createTopUps.ts';

const anna = { visitor: 'anna', packId: 'pouch' } as const;

describe('createTopUps', () => {
  let topUps: TopUps;

  beforeEach(() => {
    topUps = createTopUps({ database: openDatabase(), clock: createTestClock() });
  });

  it('gives the same top-up for the same pack until it is paid, then another', () => {
    const first = topUps.place(anna);
    expect(topUps.place(anna).reference).toBe(first.reference);
    topUps.markPaid(first.reference);
    expect(topUps.place(anna).reference).not.toBe(first.reference);
  });

  it('gives another one to another player, and for another pack', () => {
    const references = [
      topUps.place(anna),
      topUps.place({ ...anna, visitor: 'ben' }),
      topUps.place({ ...anna, packId: 'chest' }),
    ].map(({ reference }) => reference);
    expect(new Set(references).size).toBe(3);
  });

  it('counts coins of what is paid, each once, whoever says so how often', () => {
    const { reference } = topUps.place(anna);
    expect(topUps.coins('anna')).toBe(0);
    for (let time = 0; time < 3; time += 1) topUps.markPaid(reference);
    expect(topUps.coins('anna')).toBe(550);
    expect(topUps.coins('ben')).toBe(0);
    expect(topUps.find(reference)?.state).toBe('paid');
  });
});
