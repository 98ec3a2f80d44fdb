import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { visible } from '../../test/measure.ts';
import { mount, one } from '../../test/mount.tsx';
import { option } from '../../test/option.tsx';

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
      expect(document.activeElement).toBe(one('.sp-about__button'));
      expect(getComputedStyle(one('.sp-about__button')).outlineWidth).toBe('2px');
      await userEvent.keyboard(key);
      expect(visible('.sp-about')).toBe(true);
      await userEvent.keyboard('{Escape}');
      expect(visible('.sp-about')).toBe(false);
      expect(document.activeElement).toBe(one('.sp-about__button'));
    },
  );

  it('check 4: "What is this?" does not open by hovering', async () => {
    await mount(option({ defaultChecked: true }));
    await userEvent.hover(one('.sp-about__button'));
    expect(visible('.sp-about')).toBe(false);
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
    await userEvent.click(one('.sp-about__button'));
    expect(visible('.sp-about')).toBe(true);
    await userEvent.click(one('.card'));
    expect(visible('.sp-panel')).toBe(false);
  });
});
