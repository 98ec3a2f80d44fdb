import '@fontsource-variable/inter';
import '../src/styles.css';
import './mount.css';
import { act, render } from '@testing-library/react';
import type { ReactElement } from 'react';
import { commands, page, server } from 'vitest/browser';

type Media = {
  colorScheme?: 'light' | 'dark' | undefined;
  forcedColors?: 'active' | undefined;
  reducedMotion?: 'reduce' | undefined;
};

declare module 'vitest/browser' {
  // What vitest.config.ts adds to the browser's commands.
  // oxlint-disable-next-line typescript/consistent-type-definitions -- only interfaces are merged
  interface BrowserCommands {
    emulateMedia: (media: Media) => Promise<void>;
  }
}

/**
 * Sets what the operating system tells the page; everything not named goes back to normal. Only
 * Chromium can: Firefox is started with what its tests want, and says so here when it was not.
 */
export async function emulateMedia(media: Media): Promise<void> {
  if (server.browser === 'chromium') await commands.emulateMedia(media);
  for (const [name, value] of Object.entries(media)) {
    const feature = name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
    const query = `(${feature.replace(/^(color-scheme|reduced-motion)$/, 'prefers-$1')}: ${value})`;
    if (!matchMedia(query).matches) throw new Error(`This browser does not match ${query}.`);
  }
}

/** Renders into a real window of a given width, at a given text size in per cent. */
export async function mount(
  element: ReactElement,
  { width = 1280, text = 100 }: { width?: number | undefined; text?: number | undefined } = {},
) {
  await page.viewport(width, 900);
  document.documentElement.dataset['text'] = String(text);
  const view = await act(async () => render(element));
  // The words are measured in the font of the tests, not in whatever the machine has until it came.
  view.container.getBoundingClientRect();
  await document.fonts.ready;
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
