import type { ElementSchema } from '../../src/schema/ElementSchema.ts';

/** The names of all attributes, which elements have as properties, too. */
export function toAttributeNames(elements: readonly ElementSchema[]): string {
  const all = elements.flatMap(({ attributes }) => attributes);
  const namesOf = (isFlag: boolean) =>
    [...new Set(all.filter(({ kind }) => (kind === 'flag') === isFlag).map(({ name }) => name))]
      .map((name) => `'${name}',`)
      .join('');
  return [
    '// Written by scripts/generate.ts from src/schema. Change it there.',
    '/** Attributes with a value, and those that are there or not. */',
    `export const attributeNames: { texts: readonly string[]; flags: readonly string[] } = {`,
    `  texts: [${namesOf(false)}],`,
    `  flags: [${namesOf(true)}],`,
    '};',
    '',
  ].join('\n');
}
