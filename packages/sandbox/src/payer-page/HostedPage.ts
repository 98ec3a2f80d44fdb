import type { Html } from './html.ts';
import type { PageMessages } from './messages/PageMessages.ts';

/** What a page shows at one moment. */
export type HostedState = {
  status: string;
  /** Grows with every change, so that the script knows when to draw again. */
  revision: number;
  view: (messages: PageMessages) => Html;
};

/** One kind of page under `/pay`: that of a session, or that of a mandate. */
export type HostedPage = {
  /** What looking at the page does and shows; undefined for an unknown id. */
  open: (id: string) => Promise<HostedState | undefined>;
  /** The same without any effect. */
  read: (id: string) => Promise<HostedState | undefined>;
  /** What a posted form asks for; undefined for one the page doesn't have. */
  parse: (form: URLSearchParams) => ((id: string) => Promise<unknown>) | undefined;
};
