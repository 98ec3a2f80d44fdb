import { commands } from 'vitest/browser';

type Media = {
  colorScheme?: 'light' | 'dark' | undefined;
  forcedColors?: 'active' | undefined;
};

declare module 'vitest/browser' {
  // What vitest.config.ts adds to the browser's commands.
  // oxlint-disable-next-line typescript/consistent-type-definitions -- only interfaces are merged
  interface BrowserCommands {
    emulateMedia: (media: Media) => Promise<void>;
  }
}

/** Sets what the operating system tells the page; everything not named goes back to normal. */
export const emulateMedia = (media: Media): Promise<void> => commands.emulateMedia(media);
