import { act } from '@testing-library/react';
import { renderToStaticMarkup } from 'react-dom/server';
import { afterEach, describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { backgroundOf, contrast } from '../../test/contrast.ts';
import { emulateMedia, mount, one } from '../../test/mount.tsx';
import { en } from '../messages/en.ts';
import { zhCN } from '../messages/zhCN.ts';
import { PaymentOption, type PaymentOptionProps } from './PaymentOption.tsx';

const option = (props: Partial<PaymentOptionProps> = {}) => (
  <PaymentOption
    name="payment"
    amount={{ minor: 4820, currency: 'USD' }}
    networks={['TRON', 'Ethereum', 'BSC', 'Solana']}
    {...props}
  />
);
const visible = (selector: string) => one(selector).checkVisibility();
const middle = (element: Element) => {
  const { top, bottom } = element.getBoundingClientRect();
  return (top + bottom) / 2;
};
const rowHeight = () => one('.sp-option__row').getBoundingClientRect().height;
const lines = (element: Element) => {
  const range = document.createRange();
  range.selectNodeContents(element);
  const bottoms = [...range.getClientRects()].map(({ bottom }) => bottom).toSorted((a, b) => a - b);
  // Boxes on one line end within a few pixels of each other.
  return bottoms.filter((bottom, at) => at === 0 || bottom - (bottoms[at - 1] ?? 0) > 10).length;
};

afterEach(() => emulateMedia({}));

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
    for (const part of ['.sp-panel__amount', '.sp-panel__help', '.sp-disclosure__button']) {
      expect(one(part).getBoundingClientRect().left, part).toBe(left);
    }
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
    one('summary').click();
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
    const box = one('.sp-option').getBoundingClientRect();
    for (const part of document.querySelectorAll('.sp-option *:not(.sp-visually-hidden)')) {
      if (!part.checkVisibility()) continue;
      const { left, right, width: wide } = part.getBoundingClientRect();
      if (wide === 0) continue;
      expect(left, part.className.toString()).toBeGreaterThanOrEqual(box.left);
      expect(right, part.className.toString()).toBeLessThanOrEqual(box.right);
      if (part instanceof HTMLElement)
        expect(part.scrollWidth).toBeLessThanOrEqual(part.clientWidth || Infinity);
    }
    expect(getComputedStyle(one('.sp-option__title')).textOverflow).toBe('clip');
  });

  it.each([
    [367, 1, '16px'],
    [360, 1, '14px'],
    [327, 1, '14px'],
    [300, 2, '16px'],
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

describe('PaymentOption: colour', () => {
  const texts = [
    '.sp-option__title',
    '.sp-option__subline',
    '.sp-panel__amount',
    '.sp-panel__note',
    '.sp-panel__help',
    '.sp-networks__label',
    '.sp-disclosure__button',
    '.sp-disclosure__text',
    '.sp-panel__byline',
  ];
  const ratio = (selector: string) =>
    contrast(getComputedStyle(one(selector)).color, backgroundOf(one(selector)));

  it.each(['light', 'dark'] as const)(
    'check 12: all text in %s is at least 4.5:1',
    async (theme) => {
      await mount(option({ theme, defaultChecked: true }));
      one('summary').click();
      for (const text of texts) expect(ratio(text), text).toBeGreaterThanOrEqual(4.5);
      for (const text of ['.sp-option__title', '.sp-panel__amount']) {
        expect(ratio(text), text).toBeGreaterThanOrEqual(7);
      }
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

  it('check 7: auto follows the operating system, a fixed theme does not', async () => {
    const { rerender } = await mount(option());
    const surface = () => getComputedStyle(one('.sp-option__title')).color;
    const light = surface();
    await emulateMedia({ 'prefers-color-scheme': 'dark' });
    const dark = surface();
    expect(dark).not.toBe(light);
    await act(async () => rerender(option({ theme: 'light' })));
    expect(surface()).toBe(light);
    await emulateMedia({});
    await act(async () => rerender(option({ theme: 'dark' })));
    expect(surface()).toBe(dark);
  });

  it('check 7: forced colours keep the choice and the ring visible and the marks as they are', async () => {
    await emulateMedia({ 'forced-colors': 'active' });
    await mount(option());
    const radio = one('.sp-option__radio');
    expect(getComputedStyle(radio).appearance).toBe('auto');
    await userEvent.tab();
    expect(getComputedStyle(radio).outlineStyle).toBe('solid');
    await userEvent.keyboard(' ');
    const bar = getComputedStyle(one('.sp-option'), '::before');
    expect(bar.visibility).toBe('visible');
    expect(contrast(bar.backgroundColor, backgroundOf(one('.sp-option')))).toBeGreaterThanOrEqual(
      3,
    );
    expect(getComputedStyle(one('.sp-option__marks').querySelector('rect') ?? radio).fill).toBe(
      'rgb(255, 255, 255)',
    );
  });

  it('check 7: nothing moves under reduced motion', async () => {
    const { unmount } = await mount(option());
    await userEvent.click(one('.sp-option__row'));
    expect(getComputedStyle(one('.sp-panel')).animationName).toBe('sp-reveal');
    unmount();
    await emulateMedia({ 'prefers-reduced-motion': 'reduce' });
    await mount(option({ defaultChecked: true }));
    expect(getComputedStyle(one('.sp-panel')).animationName).toBe('none');
  });

  it("takes the shop's tokens from any ancestor", async () => {
    const { container } = await mount(option({ defaultChecked: true }));
    container.style.setProperty('--sp-accent', 'rgb(200, 0, 80)');
    container.style.setProperty('--sp-text', 'rgb(1, 2, 3)');
    expect(getComputedStyle(one('.sp-option__radio')).borderTopColor).toBe('rgb(200, 0, 80)');
    expect(getComputedStyle(one('.sp-option__title')).color).toBe('rgb(1, 2, 3)');
  });
});

describe('PaymentOption: keyboard', () => {
  const list = (
    <>
      <input type="radio" name="payment" aria-label="Card" defaultChecked />
      {option()}
      <input type="radio" name="payment" aria-label="Later" />
    </>
  );

  it('check 4: arrow keys choose it among its neighbours and open its panel', async () => {
    await mount(list);
    await userEvent.tab();
    expect(visible('.sp-panel')).toBe(false);
    await userEvent.keyboard('{ArrowDown}');
    expect(document.activeElement).toBe(one('.sp-option__radio'));
    expect(visible('.sp-panel')).toBe(true);
    await userEvent.keyboard('{ArrowDown}');
    expect(visible('.sp-panel')).toBe(false);
  });

  it.each(['{Enter}', ' '])(
    'check 4: "What is this?" opens by key %j, and Escape closes it',
    async (key) => {
      await mount(option({ defaultChecked: true }));
      await userEvent.tab();
      await userEvent.tab();
      expect(document.activeElement).toBe(one('summary'));
      expect(getComputedStyle(one('summary')).outlineWidth).toBe('2px');
      await userEvent.keyboard(key);
      expect(visible('.sp-disclosure__text')).toBe(true);
      await userEvent.keyboard('{Escape}');
      expect(visible('.sp-disclosure__text')).toBe(false);
      expect(document.activeElement).toBe(one('summary'));
    },
  );

  it('check 4: "What is this?" does not open by hovering', async () => {
    await mount(option({ defaultChecked: true }));
    await userEvent.hover(one('summary'));
    expect(visible('.sp-disclosure__text')).toBe(false);
  });
});

describe('PaymentOption: without JavaScript', () => {
  it('opens its panel and its explanation, and closes for a neighbour', async () => {
    const { container } = await mount(<div />);
    const html = renderToStaticMarkup(
      <>
        <input type="radio" name="payment" className="card" />
        {option()}
      </>,
    );
    container.append(document.createRange().createContextualFragment(html));
    expect(visible('.sp-panel')).toBe(false);
    await userEvent.click(one('.sp-option__title'));
    expect(visible('.sp-panel')).toBe(true);
    await userEvent.click(one('summary'));
    expect(visible('.sp-disclosure__text')).toBe(true);
    await userEvent.click(one('.card'));
    expect(visible('.sp-panel')).toBe(false);
  });
});
