import '../styles/guide.css';
import { en } from '@stablepay/display';
import { platformPresets } from '@stablepay/display/platforms';
import { render } from '@testing-library/react';
import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { en as words } from '../words/en.ts';
import { ComparePage } from './ComparePage.tsx';
import { measureRows } from './measureRows.ts';

test('our row matches its neighbours within 1 px, in the look of every platform', async () => {
  await page.viewport(1280, 900);
  render(
    <main className="page">
      <ComparePage route={{ language: 'en', page: 'compare' }} words={words} messages={en} />
    </main>,
  );
  await document.fonts.ready;
  for (const { id } of Object.values(platformPresets)) {
    const stage = document.querySelector(`[data-compare='${id}']`);
    const measures = stage && measureRows(stage);
    if (!measures) throw new Error(`${id} has no rows.`);
    const { neighbour, ours } = measures;
    for (const name of ['height', 'start', 'text', 'mark', 'end'] as const) {
      const difference = Math.abs(ours[name] - neighbour[name]);
      expect(difference, `${id}: ${name} ${ours[name]}, not ${neighbour[name]}`).toBeLessThan(1);
    }
    // One line through the middle of radio, title and marks.
    const row = stage.querySelector('.sp-option__row');
    const middles = ['.sp-option__radio', '.sp-option__title', '.sp-mark'].map((selector) => {
      const box = row?.querySelector(selector)?.getBoundingClientRect();
      return box ? (box.top + box.bottom) / 2 : Number.NaN;
    });
    expect(Math.max(...middles) - Math.min(...middles), `${id}: middle line`).toBeLessThan(1);
  }
});
