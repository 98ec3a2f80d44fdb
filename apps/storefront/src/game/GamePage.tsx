import { StablePayProvider } from '@stablepay/checkout';
import { useQueryClient } from '@tanstack/react-query';
import { use, useState } from 'react';
import type { PackId } from '../../shared/packs.ts';
import { gameQueryKey, useGame } from '../api/useGame.ts';
import { usePlaceTopUp } from '../api/usePlaceTopUp.ts';
import { useMessages } from '../language/useMessages.ts';
import { usePaymentWords } from '../language/usePaymentWords.ts';
import { QueryGate } from '../status/QueryGate.tsx';
import { Problem } from '../status/Problem.tsx';
import { ThemeContext } from '../theme/ThemeContext.ts';
import { GameBoard } from './GameBoard.tsx';
import { PackPicker } from './PackPicker.tsx';
import { TopUpPayment } from './TopUpPayment.tsx';

/** A small game, and coins for it: chosen here, priced and counted by the server. */
export function GamePage() {
  const { game: words, locale } = useMessages();
  const messages = usePaymentWords();
  const { theme } = use(ThemeContext);
  const client = useQueryClient();
  const query = useGame();
  const placing = usePlaceTopUp();
  const [isCovered, setIsCovered] = useState(false);
  const [isPaid, setIsPaid] = useState(false);
  const numbers = new Intl.NumberFormat(locale);
  const { data: topUp, variables: chosen } = placing;

  const choose = (packId: PackId) => {
    setIsPaid(false);
    placing.mutate(packId);
  };
  const finish = () => {
    setIsCovered(false);
    // The same pack again would be another payment.
    if (isPaid) placing.reset();
  };

  return (
    <main className="page page--narrow game">
      <div className="page__head">
        <h1 className="page__title">{words.title}</h1>
        <p className="game__text">{words.text}</p>
      </div>
      <QueryGate query={query}>
        {({ coins, packs }) => (
          <>
            <GameBoard coins={numbers.format(coins)} isCovered={isCovered} />
            <section className="card game__shop">
              <PackPicker packs={packs} chosen={chosen} onChoose={choose} />
              {placing.isError && chosen ? <Problem onRetry={() => choose(chosen)} /> : null}
              {topUp ? (
                <StablePayProvider proxyUrl="/api/stablepay" messages={messages} theme={theme}>
                  <TopUpPayment
                    key={topUp.reference}
                    topUp={topUp}
                    onPause={() => setIsCovered(true)}
                    onResume={finish}
                    onPaid={() => {
                      setIsPaid(true);
                      void client.invalidateQueries({ queryKey: gameQueryKey });
                    }}
                  />
                </StablePayProvider>
              ) : null}
            </section>
          </>
        )}
      </QueryGate>
    </main>
  );
}
