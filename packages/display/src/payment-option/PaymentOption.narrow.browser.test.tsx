import { describe, expect, it } from 'vitest';
import { lines, visible } from '../../test/measure.ts';
import { mount, one } from '../../test/mount.tsx';
import { option } from '../../test/option.tsx';
import { en } from '../messages/en.ts';
import { zhCN } from '../locales/zh-CN.ts';

describe('PaymentOption: narrow windows', () => {
  it.each([
    [320, 100, en],
    [320, 100, zhCN],
    [320, 200, en],
    [320, 200, zhCN],
    [390, 200, en],
    [1280, 200, en],
  ])('check 3: nothing is clipped at %i px and %i %% text', async (width, text, messages) => {
    await mount(option({ messages, defaultChecked: true, frame: 'card' }), { width, text });
    one('.sp-about__button').click();
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
    const box = one('.sp-option').getBoundingClientRect();
    const shown = [...document.querySelectorAll('.sp-option *:not(.sp-visually-hidden)')].filter(
      (part) => part.checkVisibility() && part.getBoundingClientRect().width > 0,
    );
    expect(shown.length).toBeGreaterThan(20);
    const clipped = shown.filter((part) => {
      const { left, right } = part.getBoundingClientRect();
      const spills = part.clientWidth > 0 && part.scrollWidth > part.clientWidth;
      return left < box.left || right > box.right || spills;
    });
    expect(clipped.map((part) => part.getAttribute('class'))).toEqual([]);
    expect(getComputedStyle(one('.sp-option__title')).textOverflow).toBe('clip');
  });

  it.each([
    [367, 1, '16px'],
    [360, 1, '14px'],
    [327, 1, '14px'],
    [300, 1, '14px'],
    [293, 2, '16px'],
    [280, 2, '16px'],
  ])('check 3: a box of %i px has the title on %i line(s) of %s', async (width, count, size) => {
    await mount(option(), { width });
    expect(lines(one('.sp-option__title'))).toBe(count);
    expect(lines(one('.sp-option__pair'))).toBe(1);
    expect(lines(one('.sp-option__rest'))).toBe(1);
    expect(getComputedStyle(one('.sp-option__title')).fontSize).toBe(size);
  });

  it('check 3: at 200 % text the title may break between any words', async () => {
    await mount(option(), { width: 320, text: 200 });
    expect(lines(one('.sp-option__pair'))).toBe(1);
    expect(lines(one('.sp-option__rest'))).toBe(2);
  });

  it('puts the tiles under the title, beside the short line', async () => {
    await mount(option(), { width: 390 });
    const tiles = one('.sp-option__marks').getBoundingClientRect();
    const title = one('.sp-option__title').getBoundingClientRect();
    expect(tiles.left).toBe(title.left);
    expect(tiles.top).toBeGreaterThanOrEqual(title.bottom);
    expect(visible('.sp-option__subline .sp-narrow')).toBe(true);
    expect(visible('.sp-option__subline .sp-wide')).toBe(false);
    expect(tiles.height).toBe(24);
  });
});
