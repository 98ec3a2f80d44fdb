import type { PlatformPreset } from '@stablepay/display/platforms';
import { useLayoutEffect, useRef, useState } from 'react';
import { Checkout } from '../checkout/Checkout.tsx';
import type { PageProps } from '../frame/PageProps.ts';
import { exampleNetworks, examplePrice } from '../home/example.ts';
import { MeasureTable } from './MeasureTable.tsx';
import { measureRows, type RowMeasures } from './measureRows.ts';

/** One platform's look, once with a neighbour chosen and once with ours, and what a ruler says. */
export function CompareSheet({
  preset,
  guides,
  words,
  messages,
}: PageProps & { preset: PlatformPreset; guides: boolean }) {
  const stage = useRef<HTMLDivElement>(null);
  const [measures, setMeasures] = useState<RowMeasures>();
  useLayoutEffect(() => {
    const { current } = stage;
    if (!current) return undefined;
    const observer = new ResizeObserver(() => setMeasures(measureRows(current)));
    observer.observe(current);
    return () => observer.disconnect();
  }, []);

  const shop = {
    look: preset.id,
    theme: 'light',
    amount: examplePrice,
    networks: exampleNetworks,
    messages,
    words: words.shop,
    wallet: true,
    button: false,
  } as const;
  return (
    <section className="section compare" data-guides={guides ? '' : undefined}>
      <h2 className="section__title">{preset.name}</h2>
      <div className="compare__pair">
        <div className="compare__stage" data-compare={preset.id} ref={stage}>
          <p className="compare__caption">{words.compare.collapsed}</p>
          <Checkout {...shop} initial="card" />
        </div>
        <div className="compare__stage">
          <p className="compare__caption">{words.compare.chosen}</p>
          <Checkout {...shop} />
        </div>
      </div>
      <MeasureTable measures={measures} words={words.compare} />
    </section>
  );
}
