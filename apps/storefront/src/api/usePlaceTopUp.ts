import { useMutation } from '@tanstack/react-query';
import { parseTopUpView } from '../../shared/gameView.ts';
import type { PackId } from '../../shared/packs.ts';
import { requestJson } from './requestJson.ts';

/** Asks for a pack; the server says what is in it, what it costs and under which reference. */
export function usePlaceTopUp() {
  return useMutation({
    mutationFn: (packId: PackId) =>
      requestJson({
        path: '/api/game/top-ups',
        method: 'POST',
        body: { packId },
        parse: parseTopUpView,
      }),
  });
}
