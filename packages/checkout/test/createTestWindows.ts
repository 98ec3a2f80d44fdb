import type { CheckoutWindows } from '../src/presentation/CheckoutWindows.ts';
import type { PageFacts } from '../src/presentation/PresentationEnvironment.ts';
import { desktopFacts } from './desktopFacts.ts';

/** Windows that are only written down. */
export function createTestWindows({
  facts = {},
  refuses = false,
}: {
  facts?: Partial<PageFacts>;
  refuses?: boolean;
} = {}) {
  const opened: { url: string; kind: 'new-tab' | 'popup'; isClosed: boolean }[] = [];
  const left: string[] = [];
  const windows: CheckoutWindows = {
    facts: () => ({ ...desktopFacts, ...facts }),
    open: ({ url, kind }) => {
      if (refuses) return undefined;
      const page = { url, kind, isClosed: false };
      opened.push(page);
      return { isClosed: () => page.isClosed };
    },
    leave: (url) => void left.push(url),
  };
  return { windows, opened, left };
}
