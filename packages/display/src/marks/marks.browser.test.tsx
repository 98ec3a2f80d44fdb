import '../../test/logoSheet.css';
import type { ReactNode } from 'react';
import { afterEach, describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { allMarks, boxOf, type MarkKind, markTable } from '../../test/allMarks.ts';
import { mount, one } from '../../test/mount.tsx';
import { paintedBox } from '../../test/paintedBox.ts';
import { TextChip } from './TextChip.tsx';

const kinds = ['tile', 'coin', 'network', 'wallet'] as const satisfies readonly MarkKind[];

const Marks = () => markTable.map(({ kind, title, Mark }) => <Mark key={`${kind} ${title}`} />);

const Row = ({ children }: { children: ReactNode }) => (
  <div className="sp-theme logo-sheet__row" data-theme="light" id="row">
    {children}
  </div>
);

const picture = () => page.elementLocator(one('#row')).screenshot({ base64: true, save: false });

const addStyle = (text: string) => {
  const style = document.createElement('style');
  style.dataset['hostile'] = '';
  style.textContent = text;
  document.head.append(style);
};

afterEach(() => {
  for (const style of document.querySelectorAll('[data-hostile]')) style.remove();
});

describe('marks', () => {
  it('have the size of their kind', async () => {
    for (const kind of kinds) {
      const view = await mount(
        <Row>
          {allMarks[kind].map(([title, Mark]) => (
            <Mark key={title} />
          ))}
        </Row>,
      );
      for (const mark of document.querySelectorAll('#row > svg')) {
        const { width, height } = mark.getBoundingClientRect();
        expect([width, height]).toEqual(boxOf[kind]);
      }
      view.unmount();
    }
  });

  it.each(kinds)('scale with their tile, chips too, and never under 16 px: %s', async (kind) => {
    const Mark = allMarks[kind][0]?.[1];
    for (const [asked, expected] of [
      ['8px', 16],
      ['32px', 32],
    ] as const) {
      const view = await mount(
        <Row>
          {Mark ? <Mark /> : null}
          <TextChip text="USDT" kind={kind} />
        </Row>,
      );
      one('#row').style.setProperty('--_sp-mark-size', asked);
      const heights = [...one('#row').children].map((it) => it.getBoundingClientRect().height);
      expect(heights).toEqual([expected, expected]);
      view.unmount();
    }
  });

  it.each(kinds)('look equally large beside each other: %s', async (kind) => {
    await mount(
      <Row>
        {allMarks[kind].map(([title, Mark]) => (
          <Mark key={title} label={title} />
        ))}
      </Row>,
    );
    const drawn = [...document.querySelectorAll<SVGSVGElement>('#row > svg')].map(async (mark) => {
      const drawing = mark.querySelector('svg');
      if (!drawing) throw new Error('The mark has no drawing.');
      return { title: mark.getAttribute('aria-label'), box: await paintedBox(drawing) };
    });
    for (const { title, box } of await Promise.all(drawn)) {
      // Every drawing fills its place, so two of them differ by no more than both tolerances.
      for (const [side, edge] of [
        ['left', 0],
        ['top', 0],
        ['right', 24],
        ['bottom', 24],
      ] as const) {
        expect(Math.abs(box[side] - edge), `${title} ${side}`).toBeLessThanOrEqual(0.25);
      }
    }
  });

  it('paint the same when another instance of each stands hidden on the page', async () => {
    const alone = await mount(
      <Row>
        <Marks />
      </Row>,
    );
    const expected = await picture();
    alone.unmount();
    await mount(
      <>
        <div hidden>
          <Marks />
        </div>
        <Row>
          <Marks />
        </Row>
      </>,
    );
    const ids = [...document.querySelectorAll('svg [id]')].map(({ id }) => id);
    expect(ids.length).toBeGreaterThan(20);
    expect(new Set(ids).size).toBe(ids.length);
    // Pictures are long: say only whether they are the same.
    expect((await picture()) === expected).toBe(true);
  });

  it('survive a page that reverts every style, and one that paints every path', async () => {
    const view = await mount(
      <Row>
        <Marks />
      </Row>,
    );
    const expected = await picture();
    for (const css of [
      '* { all: revert }',
      'path, circle, rect { fill: red; stroke: lime; d: none }',
      'svg { fill: red; width: 100%; height: auto; overflow: visible }',
    ]) {
      addStyle(css);
      expect((await picture()) === expected, css).toBe(true);
      one('[data-hostile]').remove();
    }
    view.unmount();
  });
});

describe('TextChip', () => {
  it.each(kinds)('fills the box of the mark it stands for: %s', async (kind) => {
    const [first] = allMarks[kind];
    const Mark = first?.[1];
    await mount(
      <Row>
        {Mark ? <Mark /> : null}
        <TextChip text="USDT" kind={kind} />
      </Row>,
    );
    const [mark, chip] = [...one('#row').children].map((child) => child.getBoundingClientRect());
    expect(chip?.height).toBe(mark?.height);
    if (kind !== 'wallet') expect(chip?.width).toBe(mark?.width);
    expect(one('.sp-chip').scrollWidth).toBeLessThanOrEqual(one('.sp-chip').clientWidth);
  });
});
