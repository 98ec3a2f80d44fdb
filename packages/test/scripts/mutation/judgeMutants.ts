import { checkoutSurvivors } from './checkoutSurvivors.ts';
import { mutated } from './mutated.ts';
import type { MutatedPart } from './MutatedPart.ts';
import type { Mutant } from './readMutants.ts';
import { clientSurvivors } from './server/clientSurvivors.ts';
import { proxySurvivors } from './server/proxySurvivors.ts';
import { restSurvivors } from './server/restSurvivors.ts';
import { serverSurvivors } from './server/serverSurvivors.ts';
import { survivors, type Survivor } from './survivors.ts';

const listed: readonly Survivor[] = [
  ...[...survivors, ...checkoutSurvivors],
  ...[...serverSurvivors, ...restSurvivors, ...proxySurvivors, ...clientSurvivors],
];

const noticed = new Set(['Killed', 'Timeout']);
const counted = new Set([...noticed, 'Survived', 'NoCoverage']);

const isListed = (mutant: Mutant, list: readonly Survivor[]) =>
  list.some(
    ({ file, mutator, original, replacement }) =>
      file === mutant.file &&
      mutator === mutant.mutator &&
      original === mutant.original &&
      replacement === mutant.replacement,
  );

function toScore(name: string, mutants: readonly Mutant[]) {
  const killed = mutants.filter(({ status }) => noticed.has(status)).length;
  const timedOut = mutants.filter(({ status }) => status === 'Timeout').length;
  const score = mutants.length === 0 ? 100 : (100 * killed) / mutants.length;
  return { name, killed, timedOut, all: mutants.length, score };
}

const toLine = ({ name, killed, timedOut, all, score }: ReturnType<typeof toScore>) =>
  `${score.toFixed(1).padStart(6)} %  ${killed}/${all}${timedOut === 0 ? '' : ` (${timedOut} timed out)`}  ${name}`;

/** The score of each file and of each part, and the survivors nobody has given a reason for. */
export function judgeMutants(
  mutants: readonly Mutant[],
  {
    parts = mutated,
    list = listed,
  }: { parts?: readonly MutatedPart[]; list?: readonly Survivor[] } = {},
): { lines: string[]; ok: boolean } {
  const valid = mutants.filter(({ status }) => counted.has(status));
  const of = (files: readonly string[]) => valid.filter(({ file }) => files.includes(file));
  const measured = parts.filter(({ files }) => of(files).length > 0);
  const scores = measured.map(({ name, promised, of: promise, files }) => {
    const each = files
      .map((file) => ({ ...toScore(file, of([file])), promised }))
      .filter(({ all }) => all > 0);
    const whole = { ...toScore(name, of(files)), promised };
    return { each, whole, promisedOf: promise === 'each file' ? each : [whole] };
  });
  const alive = valid.filter(({ status }) => !noticed.has(status));
  const unexplained = alive.filter((mutant) => !isListed(mutant, list));
  const low = scores.flatMap(({ promisedOf }) =>
    promisedOf.filter(({ score, promised }) => score < promised),
  );
  return {
    lines: [
      ...scores.flatMap(({ each, whole }) => [...each.map(toLine), toLine(whole)]),
      toLine(toScore('all', valid)),
      ...alive.map(
        (mutant) =>
          `${isListed(mutant, list) ? 'listed' : '✗ survived'}  ${mutant.file}:${mutant.line}  ${mutant.original}  →  ${mutant.replacement}`,
      ),
      ...low.map(
        ({ name, score, promised }) => `✗ ${name}: ${score.toFixed(1)} % is under ${promised} %`,
      ),
    ],
    ok: valid.length > 0 && unexplained.length === 0 && low.length === 0,
  };
}
