import { act } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { backgroundOf, contrast } from '../../test/contrast.ts';
import { mount, one } from '../../test/mount.tsx';
import { casesOf } from '../../test/StatesSheet.tsx';
import { TopUpPage } from '../../test/TopUpPage.tsx';
import { en } from '../messages/en.ts';
import { GamingPaymentTile, type GamingPaymentTileProps } from './GamingPaymentTile.tsx';

const tile = (props: Partial<GamingPaymentTileProps> = {}) => (
  <GamingPaymentTile
    name="payment"
    amount={{ minor: 999, currency: 'USD' }}
    messages={en}
    {...props}
  />
);
const page = (props: Partial<GamingPaymentTileProps> = {}) => (
  <TopUpPage messages={en} theme="gaming">
    {tile(props)}
  </TopUpPage>
);
const box = () => one('.sp-tile__box');

describe('GamingPaymentTile', () => {
  it.each([
    [320, 2, 28],
    [600, 3, 28],
    [800, 3, 32],
    [1400, 3, 32],
  ])(
    'in a window of %i px stands in %i columns with coins of %i px',
    async (width, count, coin) => {
      await mount(page(), { width });
      const columns = getComputedStyle(one('.sp-group__options')).gridTemplateColumns;
      expect(columns.split(' ')).toHaveLength(count);
      const coins = [...document.querySelectorAll('.sp-tile__coins svg.sp-mark')].map((mark) =>
        mark.getBoundingClientRect(),
      );
      expect(coins.map(({ width: size, height }) => [size, height])).toEqual([
        [coin, coin],
        [coin, coin],
      ]);
      expect((coins[1]?.left ?? 0) - (coins[0]?.right ?? 0)).toBe(6);
      const { width: wide, height } = box().getBoundingClientRect();
      expect([wide >= 104, height >= 96]).toEqual([true, true]);
    },
  );

  it('stands in four columns from 1024 px of its own box', async () => {
    await mount(
      <div className="wide">
        {page()}
        <style>{'.top-up { max-inline-size: none; }'}</style>
      </div>,
      { width: 1280 },
    );
    const columns = getComputedStyle(one('.sp-group__options')).gridTemplateColumns;
    expect(columns.split(' ')).toHaveLength(4);
  });

  it('keeps its height in every state', async () => {
    const { rerender } = await mount(tile(), { width: 160 });
    const idle = box().getBoundingClientRect().height;
    const other: unknown[] = [];
    for (const { name, group: _group, ...state } of casesOf(en)) {
      // oxlint-disable-next-line no-await-in-loop -- one document
      await act(async () => rerender(<div key={name}>{tile(state)}</div>));
      const { height } = box().getBoundingClientRect();
      if (height !== idle) other.push([name, height, idle]);
    }
    expect(other).toEqual([]);
  });

  it('is chosen by arrow keys among its neighbours, with ring, border and tick', async () => {
    await mount(page(), { width: 600 });
    await userEvent.click(document.querySelectorAll('.top-up__tile')[1] ?? document.body);
    expect(getComputedStyle(one('.sp-tile__tick')).visibility).toBe('hidden');
    await userEvent.keyboard('{ArrowDown}');
    expect(document.activeElement).toBe(one('.sp-tile__radio'));
    expect(getComputedStyle(one('.sp-tile__tick')).visibility).toBe('visible');
    const { outlineStyle, outlineWidth, borderTopColor, boxShadow } = getComputedStyle(box());
    expect([outlineStyle, outlineWidth]).toEqual(['solid', '2px']);
    expect(boxShadow).toContain('inset');
    expect(contrast(borderTopColor, backgroundOf(box()))).toBeGreaterThanOrEqual(3);
  });

  it.each(['gaming', 'light', 'dark', 'high-contrast'] as const)(
    'check 12: all words are at least 4.5:1 in %s',
    async (theme) => {
      const { rerender } = await mount(tile({ theme }));
      const poor: string[] = [];
      for (const { name, group: _group, ...state } of casesOf(en)) {
        // oxlint-disable-next-line no-await-in-loop -- one document
        await act(async () => rerender(<div key={name}>{tile({ ...state, theme })}</div>));
        for (const part of document.querySelectorAll(
          '.sp-tile__pair, .sp-tile__rest, .sp-tile__line, .sp-tile__price',
        )) {
          const ratio = contrast(getComputedStyle(part).color, backgroundOf(part));
          if (ratio < 4.5) poor.push(`${name} ${part.className} ${ratio.toFixed(2)}`);
        }
      }
      expect(poor).toEqual([]);
    },
  );
});
