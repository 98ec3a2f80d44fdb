import type { Profile } from '../browser/Profile.ts';
import type { Measured } from '../rounds/runRounds.ts';
import type { ResultRow } from './Results.ts';
import { optionRatios, pairRounds } from './toResults.ts';

/** A line of `pnpm bench`: the same shape as every benchmark's. */
export type Promised = {
  name: string;
  median: number;
  p99: number;
  unit: string;
  samples: number;
  limit?: { value: number; is: 'at most' | 'at least' } | undefined;
};

type Limit = NonNullable<Promised['limit']>;

const atMost = (value: number): Limit => ({ value, is: 'at most' });
const atLeast = (value: number): Limit => ({ value, is: 'at least' });

function summarize({
  name,
  values,
  unit,
  limit,
}: {
  name: string;
  values: readonly number[];
  unit: string;
  limit?: Limit | undefined;
}): Promised[] {
  if (values.length === 0) return [];
  const sorted = values.toSorted((a, b) => a - b);
  const rank = (share: number) => sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? 0;
  return [{ name, median: rank(0.5), p99: rank(0.99), unit, samples: sorted.length, limit }];
}

/** What issue 6 promises, and beside it how long everybody took. */
export function promisesOf({
  rows,
  measured,
}: {
  rows: readonly ResultRow[];
  measured: readonly Measured[];
}): Promised[] {
  const samplesOf = (profile: Profile['id'], subject: string) =>
    measured
      .filter((one) => one.profile === profile && one.subject === subject)
      .map(({ sample }) => sample);
  const ratio = (profile: Profile['id'], subject: string, other: string) =>
    optionRatios({ measured, profile, subject, other });
  const clickRatio = (subject: string, other: string) =>
    pairRounds({ measured, profile: 'cpu', subject, other }).flatMap(([own, theirs]) =>
      own.clicked && theirs.clicked ? own.clicked / theirs.clicked : [],
    );
  const ownSamples = samplesOf('cpu', 'embed');

  return [
    ...rows.flatMap(({ id, title }) => [
      ...summarize({
        name: `option shown, 4× CPU: ${title}`,
        values: samplesOf('cpu', id).map(({ painted, page }) => painted - page),
        unit: 'ms',
      }),
      ...summarize({
        name: `option shown, 4× CPU, Slow 4G: ${title}`,
        values: samplesOf('slow-4g', id).map(({ painted, page }) => painted - page),
        unit: 'ms',
      }),
      ...summarize({
        name: `click → QR, 4× CPU: ${title}`,
        values: samplesOf('cpu', id).flatMap(({ clicked }) => clicked ?? []),
        unit: 'ms',
      }),
    ]),
    ...summarize({
      name: 'click → QR, 4× CPU: script tag, clicked at once',
      values: samplesOf('cpu', 'embed-cold').flatMap(({ clicked }) => clicked ?? []),
      unit: 'ms',
    }),
    ...summarize({
      name: 'option shown: script tag ÷ empty element',
      values: ratio('cpu', 'embed', 'floor'),
      unit: '×',
      limit: atMost(2),
    }),
    ...summarize({
      name: 'option shown: Adyen ÷ script tag, 4× CPU',
      values: ratio('cpu', 'adyen', 'embed'),
      unit: '×',
      limit: atLeast(10),
    }),
    ...summarize({
      name: 'option shown: Adyen ÷ script tag, 4× CPU, Slow 4G',
      values: ratio('slow-4g', 'adyen', 'embed'),
      unit: '×',
      limit: atLeast(4),
    }),
    ...summarize({
      name: 'longest task before a click: script tag',
      values: ownSamples.map(({ longest }) => longest),
      unit: 'ms',
      limit: atMost(50),
    }),
    ...summarize({
      name: 'layout shift: script tag',
      values: ownSamples.map(({ shift }) => shift),
      unit: '',
      limit: atMost(0),
    }),
    ...summarize({
      name: 'click → QR, loaded: script tag ÷ empty element',
      values: clickRatio('embed', 'floor'),
      unit: '×',
      limit: atMost(6),
    }),
    ...summarize({
      name: 'click → QR: script tag still to load ÷ React loaded',
      values: clickRatio('embed-cold', 'react'),
      unit: '×',
      limit: atMost(1.5),
    }),
  ];
}
