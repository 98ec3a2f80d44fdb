import { act } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { backgroundOf, contrast } from '../../test/contrast.ts';
import { mount, one } from '../../test/mount.tsx';
import { option } from '../../test/option.tsx';

describe('PaymentOption: colour', () => {
  const texts = [
    '.sp-option__title',
    '.sp-option__subline',
    '.sp-panel__amount',
    '.sp-panel__note',
    '.sp-panel__help',
    '.sp-networks__label',
    '.sp-about__button',
    '.sp-about',
    '.sp-panel__byline',
  ];
  const ratio = (selector: string) =>
    contrast(getComputedStyle(one(selector)).color, backgroundOf(one(selector)));

  it.each(['light', 'dark'] as const)(
    'check 12: all text in %s is at least 4.5:1',
    async (theme) => {
      await mount(option({ theme, defaultChecked: true }));
      one('.sp-about__button').click();
      expect(texts.filter((text) => ratio(text) < 4.5)).toEqual([]);
      expect(['.sp-option__title', '.sp-panel__amount'].filter((text) => ratio(text) < 7)).toEqual(
        [],
      );
    },
  );

  it.each(['light', 'dark'] as const)(
    'check 12: text of idle, hovered and disabled rows in %s',
    async (theme) => {
      const { rerender } = await mount(option({ theme }));
      const both = () => ['.sp-option__title', '.sp-option__subline'].map(ratio);
      const seen = [both()];
      await userEvent.hover(one('.sp-option__row'));
      seen.push(both());
      await act(async () => rerender(option({ theme, disabledReason: 'Temporarily unavailable' })));
      seen.push(both());
      for (const value of seen.flat()) expect(value).toBeGreaterThanOrEqual(4.5);
    },
  );

  it.each(['light', 'dark'] as const)(
    'check 4: ring, radio and bar in %s are at least 3:1',
    async (theme) => {
      await mount(option({ theme }));
      const radio = one('.sp-option__radio');
      const surface = () => backgroundOf(one('.sp-option'));
      expect(contrast(getComputedStyle(radio).borderTopColor, surface())).toBeGreaterThanOrEqual(3);
      await userEvent.tab();
      expect(document.activeElement).toBe(radio);
      const { outlineColor, outlineStyle, outlineWidth, outlineOffset } = getComputedStyle(radio);
      expect([outlineStyle, outlineWidth, outlineOffset]).toEqual(['solid', '2px', '2px']);
      expect(contrast(outlineColor, surface())).toBeGreaterThanOrEqual(3);
      await userEvent.keyboard(' ');
      expect(contrast(outlineColor, surface())).toBeGreaterThanOrEqual(3);
      expect(contrast(getComputedStyle(radio).borderTopColor, surface())).toBeGreaterThanOrEqual(3);
      const bar = getComputedStyle(one('.sp-option'), '::before');
      expect(bar.visibility).toBe('visible');
      expect(contrast(bar.backgroundColor, surface())).toBeGreaterThanOrEqual(3);
    },
  );

  it('check 7: dark keeps the tiles white and the coins in their own colours', async () => {
    await mount(option({ theme: 'dark' }));
    for (const tile of document.querySelectorAll('.sp-mark')) {
      const [surface, frame] = tile.querySelectorAll('rect');
      expect(getComputedStyle(surface ?? tile).fill).toBe('rgb(255, 255, 255)');
      expect(getComputedStyle(frame ?? tile).stroke).toBe('rgba(255, 255, 255, 0.2)');
    }
    const coins = [...document.querySelectorAll('.sp-mark')].map(
      (tile) => getComputedStyle(tile.querySelector('path') ?? tile).fill,
    );
    expect(coins).toEqual(['rgb(80, 175, 149)', 'rgb(39, 117, 202)']);
  });

  describe('themes', () => {
    const page = document.documentElement;
    const ink = () => getComputedStyle(one('.sp-option__title')).color;
    const [light, dark] = ['rgb(18, 21, 29)', 'rgb(243, 245, 249)'];
    afterEach(() => {
      page.removeAttribute('data-theme');
      page.style.colorScheme = '';
    });

    it('check 7: auto follows the colour scheme of the page, live', async () => {
      await mount(option());
      expect(ink()).toBe(light);
      page.style.colorScheme = 'dark';
      expect(ink()).toBe(dark);
      page.style.colorScheme = 'light dark';
      expect(ink()).toBe(light);
    });

    it('auto follows data-theme of an ancestor, the nearest first, live', async () => {
      await mount(
        <div className="section" data-theme="light">
          {option()}
        </div>,
      );
      page.dataset['theme'] = 'dark';
      expect(ink()).toBe(light);
      one('.section').removeAttribute('data-theme');
      expect(ink()).toBe(dark);
      page.dataset['theme'] = 'light';
      one('.section').dataset['theme'] = 'dark';
      expect(ink()).toBe(dark);
    });

    it('check 7: a fixed theme follows nobody', async () => {
      const { rerender } = await mount(option({ theme: 'light' }));
      page.style.colorScheme = 'dark';
      page.dataset['theme'] = 'dark';
      expect(ink()).toBe(light);
      page.style.colorScheme = 'light';
      page.dataset['theme'] = 'light';
      await act(async () => rerender(option({ theme: 'dark' })));
      expect(ink()).toBe(dark);
    });

    it.each(['gaming', 'high-contrast'] as const)('check 12: %s is legible', async (theme) => {
      await mount(option({ theme, defaultChecked: true }));
      expect(texts.filter((text) => ratio(text) < (theme === 'gaming' ? 4.5 : 7))).toEqual([]);
    });
  });

  it('the panel opens with one short movement', async () => {
    await mount(option());
    await userEvent.click(one('.sp-option__row'));
    const { animationName, animationDuration } = getComputedStyle(one('.sp-panel'));
    expect(animationName).toBe('sp-reveal');
    expect(Number.parseFloat(animationDuration)).toBeGreaterThanOrEqual(0.12);
    expect(Number.parseFloat(animationDuration)).toBeLessThanOrEqual(0.18);
  });

  it("takes the shop's tokens from any ancestor", async () => {
    const { container } = await mount(option({ defaultChecked: true }));
    container.style.setProperty('--sp-accent', 'rgb(200, 0, 80)');
    container.style.setProperty('--sp-text', 'rgb(1, 2, 3)');
    expect(getComputedStyle(one('.sp-option__radio')).borderTopColor).toBe('rgb(200, 0, 80)');
    expect(getComputedStyle(one('.sp-option__title')).color).toBe('rgb(1, 2, 3)');
  });
});
