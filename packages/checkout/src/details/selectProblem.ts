import type { ViewMessages } from '../messages/CheckoutMessages.ts';
import { problemOf } from '../messages/problemOf.ts';
import type { ViewProps } from '../views/ViewProps.ts';

/** What to say about the error there is, if it is more than the panel can say by itself. */
export function selectProblem({
  checkout: { error },
  messages,
  details,
}: ViewProps): ViewMessages | undefined {
  const words = messages.details ?? details?.words;
  const kind = error && problemOf(error);
  return !kind || kind === 'unreachable' ? undefined : words?.problems[kind];
}
