export type TextChipProps = {
  /** What the missing mark would say: `USDT`, `Binance`. A network's chip shows its first letter. */
  text: string;
  /** The mark it stands for, whose box it fills. Only a wallet's chip is as wide as its text. */
  kind: 'tile' | 'coin' | 'network' | 'wallet';
  /** Names the chip where no text stands beside it. Without it the chip is decoration. */
  label?: string | undefined;
  className?: string | undefined;
};

/** Stands in for a mark that is missing, in the same box, so that no row changes its height. */
export function TextChip({ text, kind, label, className }: TextChipProps) {
  const own = className ? ` ${className}` : '';
  return (
    <span
      className={`sp-chip sp-chip--${kind}${own}`}
      {...(label ? { role: 'img', 'aria-label': label } : { 'aria-hidden': true })}
    >
      {kind === 'network' ? text.replace(/^(.).*/su, '$1').toUpperCase() : text}
    </span>
  );
}
