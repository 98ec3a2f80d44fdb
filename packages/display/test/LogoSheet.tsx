import './logoSheet.css';
import { StablePayWordmark, TextChip } from '../src/marks.ts';
import { allMarks, type MarkKind } from './allMarks.ts';

const rows: { kind: MarkKind; title: string; chips: string[] }[] = [
  { kind: 'tile', title: 'Coins, 38×24', chips: ['USDT', 'USDC'] },
  { kind: 'coin', title: 'Coins of a top-up tile, 28', chips: ['USDT', 'USDC'] },
  { kind: 'network', title: 'Networks, 20', chips: ['TRON', 'Arbitrum'] },
  { kind: 'wallet', title: 'Wallets, 24', chips: ['Binance'] },
];

/** Every mark with its name, then the same without words, then the chips for missing ones. */
export function LogoSheet({ theme, scale = 1 }: { theme: string; scale?: 1 | 3 | undefined }) {
  return (
    <div className="sp-theme logo-sheet" data-theme={theme} data-scale={scale}>
      {rows.map(({ kind, title, chips }) => (
        <section key={kind} aria-label={title}>
          <p className="logo-sheet__title">{title}</p>
          <ul className="logo-sheet__row">
            {allMarks[kind].map(([name, Mark]) => (
              <li key={name} className="logo-sheet__item">
                <Mark />
                {name}
              </li>
            ))}
          </ul>
          <ul className="logo-sheet__row" data-tight="" aria-hidden="true">
            {allMarks[kind].map(([name, Mark]) => (
              <li key={name} className="logo-sheet__item">
                <Mark />
              </li>
            ))}
            {chips.map((text) => (
              <li key={text} className="logo-sheet__item">
                <TextChip text={text} kind={kind} />
              </li>
            ))}
          </ul>
        </section>
      ))}
      <section aria-label="Wordmark">
        <p className="logo-sheet__title">By-line</p>
        <StablePayWordmark />
      </section>
    </div>
  );
}
