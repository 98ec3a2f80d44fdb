import '../src/styles.css';
import './mount.css';
import { act, render } from '@testing-library/react';
import type { ReactElement } from 'react';
import { cdp, page } from 'vitest/browser';

type Media = {
  'prefers-color-scheme'?: 'light' | 'dark' | undefined;
  'forced-colors'?: 'active' | 'none' | undefined;
  'prefers-reduced-motion'?: 'reduce' | 'no-preference' | undefined;
};

/** Sets what the operating system tells the page; everything not named goes back to normal. */
export async function emulateMedia(media: Media): Promise<void> {
  const features = Object.entries(media).map(([name, value = '']) => ({ name, value }));
  await cdp().send('Emulation.setEmulatedMedia', { features });
}

/** Renders into a real window of a given width, at a given text size in per cent. */
export async function mount(
  element: ReactElement,
  { width = 1280, text = 100 }: { width?: number | undefined; text?: number | undefined } = {},
) {
  await page.viewport(width, 900);
  document.documentElement.dataset['text'] = String(text);
  const view = await act(async () => render(element));
  // Measure the end of an animation, not its beginning.
  for (const animation of document.getAnimations()) animation.finish();
  return view;
}

/** The one element of a class. */
export function one(selector: string): HTMLElement {
  const found = document.querySelectorAll<HTMLElement>(selector);
  const [first] = found;
  if (!first || found.length > 1) throw new Error(`${found.length} elements match ${selector}.`);
  return first;
}
