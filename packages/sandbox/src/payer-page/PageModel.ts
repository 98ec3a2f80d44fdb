import type { SandboxSession } from '../session/SandboxSession.ts';
import type { PageMessages } from './messages/PageMessages.ts';

/** What the page is drawn from. */
export type PageModel = {
  session: SandboxSession;
  shopName: string;
  messages: PageMessages;
  /** Unix milliseconds of the sandbox. */
  now: number;
};
