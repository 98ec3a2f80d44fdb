import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checkoutStates } from './checkoutStates.ts';

// Storybook reads the names of stories from the text of a file, so each form has to list them.
const folder = new URL('../src/', import.meta.url);
const forms = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.stories.tsx'))
  .map((file) => ({ file, text: readFileSync(new URL(file, folder), 'utf8') }))
  .filter(({ text }) => text.includes('checkoutStates'));

it('the panel is in the gallery in a card, a list, a window, over a game and on phones', () => {
  expect(forms).toHaveLength(7);
});

describe.each(forms)('$file', ({ text }) => {
  it('has a story for every state a payment can be in', () => {
    const told = [...text.matchAll(/^export const (\w+): Story =[^;]*?\bstates\.(\w+)/gm)];
    expect(told.map(([, name]) => name)).toEqual(Object.keys(checkoutStates));
    expect(told.map(([, , state]) => state)).toEqual(Object.keys(checkoutStates));
  });
});
