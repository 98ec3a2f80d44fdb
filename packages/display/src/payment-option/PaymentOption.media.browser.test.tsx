import { afterEach, describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { emulateMedia, mount, one } from '../../test/mount.tsx';
import { option } from '../../test/option.tsx';

const page = document.documentElement;
const ink = () => getComputedStyle(one('.sp-option__title')).color;

afterEach(async () => {
  page.style.colorScheme = '';
  await emulateMedia({});
});

/** What follows the operating system. Firefox runs it with it switched on from the start. */
describe('PaymentOption: the operating system', () => {
  it('check 7: nothing moves under reduced motion', async () => {
    await emulateMedia({ reducedMotion: 'reduce' });
    await mount(option());
    await userEvent.click(one('.sp-option__row'));
    expect(one('.sp-panel').checkVisibility()).toBe(true);
    expect(getComputedStyle(one('.sp-panel')).animationName).toBe('none');
    const moving = [...document.querySelectorAll('.sp-option, .sp-option *')].filter(
      (part) => getComputedStyle(part).transitionDuration !== '0s',
    );
    expect(moving).toEqual([]);
  });

  it('check 7: auto is dark where page and operating system both say so', async () => {
    await emulateMedia({ colorScheme: 'dark' });
    await mount(option());
    expect(ink()).toBe('rgb(18, 21, 29)');
    page.style.colorScheme = 'light dark';
    expect(ink()).toBe('rgb(243, 245, 249)');
  });
});
