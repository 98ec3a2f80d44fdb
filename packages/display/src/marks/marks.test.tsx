import { render, screen } from '@testing-library/react';
import { StrictMode } from 'react';
import { renderToString } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { boxOf, markTable } from '../../test/allMarks.ts';
import { drawings } from '../../scripts/drawings.ts';
import * as entry from '../marks.ts';

describe.each(markTable)('$kind $title', ({ kind, title, Mark }) => {
  it('is decoration by default, and named with a label', () => {
    const { container, rerender } = render(<Mark />);
    expect(container.querySelector('svg')).toHaveAttribute('aria-hidden', 'true');
    expect(screen.queryByRole('img')).toBeNull();
    rerender(<Mark label={title} />);
    expect(screen.getByRole('img', { name: title })).toBeInTheDocument();
    expect(screen.getAllByRole('img')).toHaveLength(1);
  });

  it('has its size also without a style sheet, and the class it is given', () => {
    const { container } = render(<Mark className="mine" />);
    const [width, height] = boxOf[kind];
    const mark = container.querySelector('svg');
    expect(mark).toHaveAttribute('width', String(width));
    expect(mark).toHaveAttribute('height', String(height));
    expect(mark).toHaveAttribute('focusable', 'false');
    expect(mark).toHaveClass('sp-mark', `sp-mark--${kind}`, 'mine');
  });

  it('can stand twice on a page, each with its own ids', () => {
    const { container } = render(
      <>
        <Mark />
        <Mark />
      </>,
    );
    const ids = [...container.querySelectorAll('[id]')].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const used = [...container.innerHTML.matchAll(/url\(#([^)]+)\)/g)].map(([, id]) => id);
    expect(ids.filter((id) => !used.includes(id))).toEqual([]);
    expect(used.filter((id = '') => !ids.includes(id))).toEqual([]);
  });

  it('renders on a server, and comes alive without a difference', () => {
    const element = (
      <StrictMode>
        <Mark label={title} />
        <Mark />
      </StrictMode>
    );
    const container = document.createElement('div');
    container.append(document.createRange().createContextualFragment(renderToString(element)));
    const before = container.innerHTML;
    expect(before).toContain(`aria-label="${title}"`);
    const problems: unknown[] = [];
    render(element, {
      container,
      hydrate: true,
      onRecoverableError: (problem) => problems.push(problem),
    });
    expect(problems).toEqual([]);
    expect(container.innerHTML).toBe(before);
  });
});

it('every mark of the entry is in the tables above and in the gallery', () => {
  const exported = Object.entries(entry).filter(([name]) => /(Mark|Coin)$/.test(name));
  const tested = new Set<unknown>(markTable.map(({ Mark }) => Mark));
  expect(exported.filter(([, Mark]) => !tested.has(Mark))).toEqual([]);
  expect(tested.size).toBe(exported.length);
});

it('the marks by name have the names of the drawings, StablePay its four networks', () => {
  expect(Object.keys(entry.networkMarks)).toEqual(['TRON', 'Ethereum', 'BSC', 'Solana']);
  const titles = (kind: string) =>
    drawings.filter((drawing) => drawing.kind === kind).map(({ title }) => title);
  expect(Object.keys(entry.walletMarks).toSorted()).toEqual(titles('wallet').toSorted());
  expect(titles('network')).toEqual(expect.arrayContaining(Object.keys(entry.networkMarks)));
});
