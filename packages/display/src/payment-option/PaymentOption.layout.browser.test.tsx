import { act } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { middle, visible } from '../../test/measure.ts';
import { mount, one } from '../../test/mount.tsx';
import { option } from '../../test/option.tsx';

const rowHeight = () => one('.sp-option__row').getBoundingClientRect().height;

describe('PaymentOption: desktop layout', () => {
  it('check 2: two tiles of 38×24, USDT first, 4 px apart', async () => {
    await mount(option());
    const [usdt, usdc, ...more] = document.querySelectorAll('.sp-mark');
    const a = usdt?.getBoundingClientRect();
    const b = usdc?.getBoundingClientRect();
    expect([a?.width, a?.height, b?.width, b?.height]).toEqual([38, 24, 38, 24]);
    expect((b?.left ?? 0) - (a?.right ?? 0)).toBe(4);
    expect(more).toEqual([]);
  });

  it('both coins have the same drawn size, centred in their tile', async () => {
    await mount(option());
    const boxes = [...document.querySelectorAll('.sp-mark')].map((tile) => {
      const coin = tile.querySelector('path')?.getBoundingClientRect();
      if (!coin) throw new Error('Nothing is drawn.');
      const frame = tile.getBoundingClientRect();
      const off = coin.left + coin.width / 2 - (frame.left + frame.width / 2);
      return [
        coin.width,
        coin.height,
        off,
        middle(tile.querySelector('path') ?? tile) - middle(tile),
      ];
    });
    for (const box of boxes) {
      [18, 18, 0, 0].forEach((expected, at) => expect(box[at]).toBeCloseTo(expected, 1));
    }
  });

  it('radio, title line and tiles share one centre line', async () => {
    await mount(option());
    const centre = middle(one('.sp-option__title'));
    expect(middle(one('.sp-option__radio'))).toBe(centre);
    expect(middle(one('.sp-option__marks'))).toBe(centre);
  });

  it("the panel's text begins at the title's left edge", async () => {
    await mount(option({ defaultChecked: true }));
    const left = one('.sp-option__title').getBoundingClientRect().left;
    const parts = ['.sp-panel__amount', '.sp-panel__help', '.sp-about__button'];
    expect(parts.map((part) => one(part).getBoundingClientRect().left)).toEqual([left, left, left]);
  });

  it('row of at least 56 px, radio of 20, title 16/600, second line 14/400', async () => {
    await mount(option());
    expect(rowHeight()).toBeGreaterThanOrEqual(56);
    expect(one('.sp-option__radio').getBoundingClientRect().width).toBe(20);
    const title = getComputedStyle(one('.sp-option__title'));
    expect([title.fontSize, title.fontWeight]).toEqual(['16px', '600']);
    const subline = getComputedStyle(one('.sp-option__subline'));
    expect([subline.fontSize, subline.fontWeight]).toEqual(['14px', '400']);
  });

  it('the row keeps its height and its words their place in every state', async () => {
    const { rerender } = await mount(option());
    const place = () => {
      const { left, top } = one('.sp-option__title').getBoundingClientRect();
      return [rowHeight(), left, top];
    };
    const idle = place();
    await userEvent.hover(one('.sp-option__row'));
    expect(place(), 'hover').toEqual(idle);
    await userEvent.tab();
    expect(place(), 'focus').toEqual(idle);
    await userEvent.click(one('.sp-option__row'));
    expect(visible('.sp-panel')).toBe(true);
    expect(place(), 'selected').toEqual(idle);
    await act(async () => rerender(option({ disabledReason: 'Temporarily unavailable' })));
    expect(place(), 'disabled').toEqual(idle);
  });

  it('check 5: a disabled row leaves the marks as they are', async () => {
    const { rerender } = await mount(option());
    const mark = one('.sp-option__marks');
    const look = () => {
      const all = [mark, ...mark.querySelectorAll('*')].map((part) => {
        const { opacity, filter, fill, mixBlendMode } = getComputedStyle(part);
        return [opacity, filter, fill, mixBlendMode].join();
      });
      return all.join('\n');
    };
    const before = look();
    await act(async () => rerender(option({ disabledReason: 'Temporarily unavailable' })));
    expect(look()).toBe(before);
    expect(getComputedStyle(one('.sp-option')).opacity).toBe('1');
  });
});
