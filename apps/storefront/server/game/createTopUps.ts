import type { DatabaseSync } from 'node:sqlite';
import { parseString, type Clock } from '@stablepay/core';
import { parsePackId } from '../../shared/gameView.ts';
import type { PackId } from '../../shared/packs.ts';
import { createReference } from '../order/createReference.ts';
import { packs } from './packs.ts';

export type TopUp = {
  reference: string;
  visitor: string;
  packId: PackId;
  state: 'open' | 'paid';
};

export type TopUps = ReturnType<typeof createTopUps>;

const selectTopUp = 'select reference, visitor_id, pack, state from top_ups';

/** Coins for the game: what somebody wants to buy, and what was paid. */
export function createTopUps({ database, clock }: { database: DatabaseSync; clock: Clock }) {
  const byReference = database.prepare(`${selectTopUp} where reference = ?`);
  const openOne = database.prepare(
    `${selectTopUp} where visitor_id = ? and pack = ? and state = 'open'`,
  );
  const insert = database.prepare(
    'insert into top_ups (reference, visitor_id, pack, created_at) values (?, ?, ?, ?) on conflict do nothing',
  );
  const setPaid = database.prepare(`update top_ups set state = 'paid' where reference = ?`);
  const paidPacks = database.prepare(
    `select pack from top_ups where visitor_id = ? and state = 'paid'`,
  );

  const parseRow = (row: Record<string, unknown>): TopUp => ({
    reference: parseString(row['reference'], 'reference'),
    visitor: parseString(row['visitor_id'], 'visitor_id'),
    packId: parsePackId(row['pack'], 'pack'),
    state: row['state'] === 'paid' ? 'paid' : 'open',
  });

  return {
    find: (reference: string): TopUp | undefined => {
      const row = byReference.get(reference);
      return row && parseRow(row);
    },
    /** The open top-up for this pack; asking twice gives the same one. */
    place: ({ visitor, packId }: { visitor: string; packId: PackId }): TopUp => {
      insert.run(createReference('GM'), visitor, packId, clock.now());
      const row = openOne.get(visitor, packId);
      if (!row) throw new Error('The top-up was not written.');
      return parseRow(row);
    },
    /** May be called any number of times: coins are counted from what is paid, never added up. */
    markPaid: (reference: string): void => {
      setPaid.run(reference);
    },
    /** The coins a player has paid for. */
    coins: (visitor: string): number =>
      paidPacks
        .all(visitor)
        .reduce((sum, row) => sum + packs[parsePackId(row['pack'], 'pack')].coins, 0),
  };
}
