import { readdirSync, readFileSync } from 'node:fs';
import { expect, it, test } from 'vitest';
import { partOfClass } from '../../src/schema/partOfClass.ts';
import { elements } from '../../src/schema/elements.ts';
import { generatedFiles } from './generatedFiles.ts';

const source = new URL('../../src/', import.meta.url);
const files = readdirSync(source, { recursive: true, encoding: 'utf8' })
  .filter(
    (name) => /\.tsx?$/.test(name) && !name.startsWith('schema/') && !name.startsWith('generated/'),
  )
  .map((name) => readFileSync(new URL(name, source), 'utf8'));

it.each(generatedFiles())(
  '$file.pathname is what the schema says: node scripts/generate.ts',
  ({ file, text }) => {
    // Formatting is not what this is about.
    const squeeze = (value: string) =>
      value
        .replaceAll(/[\s"']+|-{3,}/g, ' ')
        .replaceAll(/ ?([|,;:{}[\]()]) ?/g, '$1')
        .replaceAll(/\|\|/g, '|')
        .replaceAll(/([:=])\|/g, '$1')
        .replaceAll(/[,;]([}\]])/g, '$1')
        .replaceAll(/ ?([&=]) ?/g, '$1');
    expect(squeeze(readFileSync(file, 'utf8'))).toBe(squeeze(text));
  },
);

test('every attribute that is read is in the schema, and every one in the schema is read', () => {
  const read = new Set(
    files.flatMap((text) =>
      [...text.matchAll(/(?:read|hasAttribute|setAttribute)\('([a-z-]+)'/g)].map(
        (match) => match[1],
      ),
    ),
  );
  // Written by us into nodes of our own.
  for (const own of ['aria-label', 'debug']) read.delete(own);
  // In a loop, and by what the browser says of it.
  for (const look of ['theme', 'frame', 'disabled']) read.add(look);
  const known = new Set(elements.flatMap(({ attributes }) => attributes.map(({ name }) => name)));
  expect(read).toEqual(known);
});

test('every event of ours is in the schema and has its class', () => {
  const sent = new Set(
    files
      .flatMap((text) => [...text.matchAll(/'(stablepay:[a-z-]+)'/g)].map((match) => match[1]))
      .filter((name) => name !== 'stablepay:index'),
  );
  const known = elements
    .flatMap(({ events }) => events)
    // Plain ones are the window's, which the checkout makes; `panel.e2e.ts` hears them.
    .filter(({ name, className }) => name.startsWith('stablepay:') && className !== 'Event')
    .map(({ name }) => name);
  expect(sent).toEqual(new Set(known));
});

test('every part of the schema is given to a class, and no other', () => {
  const known = new Set(elements.flatMap(({ parts }) => parts.map(({ name }) => name)));
  expect(new Set(Object.values(partOfClass))).toEqual(known);
});
