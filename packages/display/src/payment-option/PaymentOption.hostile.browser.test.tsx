import { act } from '@testing-library/react';
import { createPortal } from 'react-dom';
import { afterEach, describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { clippedIn } from '../../test/clippedIn.ts';
import { type HostilePage, hostilePages } from '../../test/hostilePages.ts';
import { mount } from '../../test/mount.tsx';
import { option } from '../../test/option.tsx';
import { casesOf } from '../../test/StatesSheet.tsx';
import { GamingPaymentTile } from '../gaming-tile/GamingPaymentTile.tsx';
import { en } from '../messages/en.ts';
import styles from '../styles.css?inline';

const amount = { minor: 4820, currency: 'USD' };
const failed = casesOf(en).find(({ name }) => name === 'failed')?.status;

const kit = (
  <>
    <style>{styles}</style>
    {option({ frame: 'card', defaultChecked: true, messages: en, id: 'row' })}
    {option({ frame: 'card', name: 'b', status: failed, messages: en, id: 'failed' })}
    <GamingPaymentTile name="c" amount={amount} messages={en} id="tile" />
  </>
);

let pageStyle: HTMLStyleElement | undefined;
afterEach(() => pageStyle?.remove());

/** How everything looks before and after the page's own rules arrive. */
async function looks(page: HostilePage, inShadow: boolean) {
  const host = document.createElement('div');
  // The font is the page's to choose; here only its rules change.
  host.style.fontFamily = "'Inter Variable', sans-serif";
  document.body.append(host);
  const target = inShadow ? host.attachShadow({ mode: 'open' }) : host;
  const view = await mount(<>{createPortal(kit, target)}</>, { width: 640 });
  const look = () => {
    for (const animation of document.getAnimations()) animation.finish();
    return [...target.querySelectorAll<HTMLElement>('[class^="sp-"]')]
      .filter((part) => part.checkVisibility())
      .map((part) => {
        const { width, height } = part.getBoundingClientRect();
        const { color, backgroundColor, fontSize, fontWeight } = getComputedStyle(part);
        const box = [Math.round(width), Math.round(height)];
        return {
          part: part.getAttribute('class'),
          box,
          color,
          backgroundColor,
          fontSize,
          fontWeight,
        };
      });
  };
  const before = look();
  pageStyle = document.createElement('style');
  pageStyle.textContent = hostilePages[page];
  document.head.append(pageStyle);
  return { before, after: look(), target, end: () => act(async () => view.unmount()), host };
}

const pages = ['tailwind', 'bootstrap', 'revert'] as const;

describe('PaymentOption on hostile pages', () => {
  it.each(pages)('%s in the page: the same size, the same colours, usable', async (page) => {
    const { before, after, target, end, host } = await looks(page, false);
    expect(after).toEqual(before);
    const [row] = target.querySelectorAll<HTMLElement>('.sp-option');
    expect(row && clippedIn({ root: row, width: 640 })).toEqual([]);
    await userEvent.click(target.querySelectorAll('.sp-option__row')[1] ?? host);
    expect(target.querySelectorAll('input')[1]?.checked).toBe(true);
    await end();
    host.remove();
  });

  it.each([...pages, 'important'] as const)(
    '%s around a shadow root changes nothing',
    async (page) => {
      const { before, after, end, host } = await looks(page, true);
      expect(before.length).toBeGreaterThan(20);
      expect(after).toEqual(before);
      await end();
      host.remove();
    },
  );
});
