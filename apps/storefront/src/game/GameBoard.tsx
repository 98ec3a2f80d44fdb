import { useEffect, useRef, useState } from 'react';
import { useMessages } from '../language/useMessages.ts';
import { createGame, type Game } from './createGame.ts';

/** The game itself. It stands still before it is played and while something lies over it. */
export function GameBoard({ coins, isCovered }: { coins: string; isCovered: boolean }) {
  const { game: words } = useMessages();
  const canvasRef = useRef<HTMLCanvasElement>(null);
  const [game, setGame] = useState<Game>();
  const [isPlaying, setIsPlaying] = useState(false);
  const [score, setScore] = useState(0);
  const isRunning = isPlaying && !isCovered;

  useEffect(() => {
    const canvas = canvasRef.current;
    if (!canvas) return undefined;
    const made = createGame({ canvas, onCatch: setScore });
    setGame(made);
    return () => made.destroy();
  }, []);

  useEffect(() => {
    if (isRunning) game?.play();
    else game?.pause();
  }, [game, isRunning]);

  return (
    <section className="board">
      <canvas
        className="board__canvas"
        ref={canvasRef}
        role="img"
        aria-label={words.board}
        data-running={isRunning}
      />
      <div className="board__line">
        <span>{words.score({ score })}</span>
        <span className="board__coins">{words.coins({ coins })}</span>
        <button
          className="button button--quiet"
          type="button"
          onClick={() => setIsPlaying(!isPlaying)}
        >
          {isPlaying ? words.pause : words.play}
        </button>
      </div>
    </section>
  );
}
