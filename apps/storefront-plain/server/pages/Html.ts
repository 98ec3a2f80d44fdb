import type { html } from 'hono/html';

/** Markup in which everything from outside has been escaped. */
export type Html = ReturnType<typeof html>;
