import type { Sample } from '../browser/measurePage.ts';
import type { Profile } from '../browser/Profile.ts';
import type { Measured } from '../rounds/runRounds.ts';
import type { Subject } from '../subjects/Subject.ts';
import type { ProfileResult, ResultRow } from './Results.ts';
import { toSpread } from './toSpread.ts';

const optionOf = ({ painted, page }: Sample) => painted - page;

/** Pairs the samples of two subjects that were taken in the same round. */
export function pairRounds({
  measured,
  profile,
  subject,
  other,
}: {
  measured: readonly Measured[];
  profile: Profile['id'];
  subject: string;
  other: string;
}): [Sample, Sample][] {
  const inProfile = measured.filter((one) => one.profile === profile);
  return inProfile
    .filter((one) => one.subject === subject)
    .flatMap(({ round, sample }) => {
      const pair = inProfile.find((one) => one.subject === other && one.round === round);
      return pair ? [[sample, pair.sample] as [Sample, Sample]] : [];
    });
}

/** How many times as long `subject` took as `other`, once per round. */
export function optionRatios(pair: Parameters<typeof pairRounds>[0]): number[] {
  return pairRounds(pair).map(([own, theirs]) => optionOf(own) / optionOf(theirs));
}

function toProfileResult({
  measured,
  profile,
  subject,
  floor,
}: {
  measured: readonly Measured[];
  profile: Profile['id'];
  subject: string;
  floor: string;
}): ProfileResult {
  const samples = measured
    .filter((one) => one.profile === profile && one.subject === subject)
    .map(({ sample }) => sample);
  const clicks = samples.flatMap(({ clicked }) => clicked ?? []);
  return {
    option: toSpread(samples.map(optionOf)),
    toFloor: toSpread(optionRatios({ measured, profile, subject, other: floor })),
    script: toSpread(samples.map(({ script }) => script)),
    heap: toSpread(samples.map(({ heap }) => heap)),
    longest: toSpread(samples.map(({ longest }) => longest)),
    shift: toSpread(samples.map(({ shift }) => shift)),
    clicked: clicks.length > 0 ? toSpread(clicks) : undefined,
  };
}

/** The rows of the table, from the samples of a finished run. */
export function toResults({
  subjects,
  measured,
  floor,
}: {
  subjects: readonly Subject[];
  measured: readonly Measured[];
  floor: Subject;
}): ResultRow[] {
  return subjects.map(({ id, title, kind, version, shows, bundle, install, painted, slow4g }) => {
    const isRemote = painted === undefined;
    const { js, css, total } = bundle;
    const row = { id, title, kind, version, shows, js, css, total, isRemote, install };
    if (isRemote || measured.length === 0) return row;
    const inProfile = (profile: Profile['id']) =>
      toProfileResult({ measured, profile, subject: id, floor: floor.id });
    const network = slow4g === true ? { 'slow-4g': inProfile('slow-4g') } : {};
    return { ...row, timed: { cpu: inProfile('cpu'), ...network } };
  });
}
