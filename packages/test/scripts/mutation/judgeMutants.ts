import type { Mutant } from './readMutants.ts';
import { serverMutated } from './server/serverMutated.ts';
import { serverSurvivors } from './server/serverSurvivors.ts';
import { survivors, type Survivor } from './survivors.ts';

const promisedScore = 90;

const noticed = new Set(['Killed', 'Timeout']);
const counted = new Set([...noticed, 'Survived', 'NoCoverage']);

const isListed = (mutant: Mutant, list: readonly Survivor[]) =>
  list.some(
    ({ file, mutator, replacement }) =>
      file === mutant.file && mutator === mutant.mutator && replacement === mutant.replacement,
  );

/** The score of each file and of all, and the survivors that nobody has given a reason for. */
export function judgeMutants(
  mutants: readonly Mutant[],
  list: readonly Survivor[] = [...survivors, ...serverSurvivors],
): { lines: string[]; ok: boolean } {
  const valid = mutants.filter(({ status }) => counted.has(status));
  const files = [...new Set(valid.map(({ file }) => file))].toSorted();
  const scores = files.map((file) => {
    const own = valid.filter((mutant) => mutant.file === file);
    const killed = own.filter(({ status }) => noticed.has(status)).length;
    return { file, killed, all: own.length, score: (100 * killed) / own.length };
  });
  const killed = scores.reduce((sum, one) => sum + one.killed, 0);
  const total = valid.length === 0 ? 0 : (100 * killed) / valid.length;
  const alive = valid.filter(({ status }) => !noticed.has(status));
  const unexplained = alive.filter((mutant) => !isListed(mutant, list));
  const isOfServer = (file: string) => serverMutated.some(({ files: own }) => own.includes(file));
  const scoreOf = (wanted: readonly string[]) => {
    const own = scores.filter(({ file }) => wanted.includes(file));
    const all = own.reduce((sum, one) => sum + one.all, 0);
    return all === 0 ? 100 : (100 * own.reduce((sum, one) => sum + one.killed, 0)) / all;
  };
  const low = [
    ...scores
      .filter(({ file, score }) => !isOfServer(file) && score < promisedScore)
      .map((one) => ({ ...one, promised: promisedScore })),
    // Promised of signing, verification and so on, not of each small file of them.
    ...serverMutated
      .map(({ files: own, promised }) => ({ file: own.join(', '), score: scoreOf(own), promised }))
      .filter(({ score, promised }) => score < promised),
  ];
  return {
    lines: [
      ...scores.map(
        (one) => `${one.score.toFixed(1).padStart(6)} %  ${one.killed}/${one.all}  ${one.file}`,
      ),
      `${total.toFixed(2).padStart(6)} %  ${killed}/${valid.length}  all`,
      ...alive.map(
        (mutant) =>
          `${isListed(mutant, list) ? 'listed' : '✗ survived'}  ${mutant.file}:${mutant.line}  ${mutant.mutator}  ${mutant.replacement}`,
      ),
      ...low.map(
        ({ file, score, promised }) => `✗ ${file}: ${score.toFixed(1)} % is under ${promised} %`,
      ),
    ],
    ok: valid.length > 0 && unexplained.length === 0 && low.length === 0,
  };
}
