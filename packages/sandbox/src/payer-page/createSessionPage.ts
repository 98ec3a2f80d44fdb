import type { Settings } from '../engine/createSettings.ts';
import type { Merchant } from '../engine/SandboxMerchant.ts';
import type { Sessions } from '../session/createSessions.ts';
import type { SandboxSession } from '../session/SandboxSession.ts';
import type { HostedPage } from './HostedPage.ts';
import type { PageMessages } from './messages/PageMessages.ts';
import { parsePageAction } from './parsePageAction.ts';
import { payerPageView } from './views/payerPageView.ts';

/** The page behind a session's `url`. Looking at it locks the rate it shows (S1). */
export function createSessionPage({
  merchants,
  settings,
  sessions,
}: {
  merchants: readonly Merchant[];
  settings: Settings;
  sessions: Sessions;
}): HostedPage {
  const stateOf = (session: SandboxSession | undefined) =>
    session && {
      status: session.status,
      revision: session.revision,
      view: (messages: PageMessages) =>
        payerPageView({
          session,
          shopName: merchants.find(({ id }) => id === session.merchantId)?.name ?? '',
          messages,
          now: settings.now(),
        }),
    };
  return {
    open: async (id) => stateOf(await sessions.open(id)),
    read: async (id) => stateOf(await sessions.read(id)),
    parse(form) {
      const action = parsePageAction(form);
      if (!action) return undefined;
      return action.kind === 'choose'
        ? (id) => sessions.choose(id, action.choice)
        : (id) => sessions.command(id, action.command);
    },
  };
}
