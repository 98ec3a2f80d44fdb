import { appendFileSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Browser } from 'playwright';
import { measurePage, type Sample } from '../browser/measurePage.ts';
import { profiles, type Profile } from '../browser/Profile.ts';
import type { Stage } from '../stage/startStage.ts';
import type { Subject } from '../subjects/Subject.ts';

/** One line of the progress file. */
export type Measured = {
  round: number;
  profile: Profile['id'];
  subject: string;
  sample: Sample;
};

/** Lines written to their end; a run may have been ended in the middle of one. */
function readMeasured(file: string): Measured[] {
  if (!existsSync(file)) return [];
  return readFileSync(file, 'utf8')
    .split('\n')
    .flatMap((line) => {
      try {
        return [JSON.parse(line) as Measured];
      } catch {
        return [];
      }
    });
}

/**
 * Measures every subject once per round and profile, each round beginning with another one, so
 * that whatever else the machine does hits everybody. Every sample is on disk at once: a run that
 * is ended goes on where it was when it is started again.
 */
export async function runRounds({
  browser,
  stage,
  subjects,
  rounds,
  file,
  onProgress,
}: {
  browser: Browser;
  stage: Stage;
  subjects: readonly Subject[];
  rounds: number;
  /** Where the samples are kept, one JSON line each. */
  file: string;
  onProgress: (text: string) => void;
}): Promise<Measured[]> {
  mkdirSync(dirname(file), { recursive: true });
  const measured = readMeasured(file);
  const shownIn = (profile: Profile) =>
    subjects.filter(
      ({ painted, slow4g }) => painted !== undefined && (!profile.network || slow4g === true),
    );
  const all = rounds * profiles.reduce((sum, profile) => sum + shownIn(profile).length, 0);
  const startedWith = measured.length;
  const startedAt = performance.now();
  if (startedWith > 0) onProgress(`going on after ${startedWith} of ${all} samples\n`);

  for (let round = 1; round <= rounds; round += 1) {
    for (const profile of profiles) {
      const shown = shownIn(profile);
      for (let index = 0; index < shown.length; index += 1) {
        const subject = shown[(index + round) % shown.length];
        if (!subject) continue;
        const isDone = measured.some(
          (one) => one.round === round && one.profile === profile.id && one.subject === subject.id,
        );
        if (isDone) continue;
        const sample = await measurePage({ browser, stage, subject, profile });
        const one: Measured = { round, profile: profile.id, subject: subject.id, sample };
        appendFileSync(file, `${JSON.stringify(one)}\n`);
        measured.push(one);
        const done = measured.length;
        const each = (performance.now() - startedAt) / (done - startedWith);
        const left = Math.ceil(((all - done) * each) / 60_000);
        const what = `round ${round} of ${rounds}, ${profile.title}, ${subject.title}`;
        onProgress(
          `${done} of ${all}, ${left} min left: ${what}, ${sample.painted.toFixed(0)} ms\n`,
        );
      }
    }
  }
  return measured;
}
