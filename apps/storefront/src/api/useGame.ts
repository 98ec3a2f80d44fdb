import { useQuery } from '@tanstack/react-query';
import { parseGameView } from '../../shared/gameView.ts';
import { requestJson } from './requestJson.ts';

export const gameQueryKey = ['game'];

/** The player's coins, as the server counts them, and what more cost. */
export function useGame() {
  return useQuery({
    queryKey: gameQueryKey,
    queryFn: () => requestJson({ path: '/api/game', parse: parseGameView }),
  });
}
