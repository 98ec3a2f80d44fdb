import { act, cleanup, fireEvent, render, within } from '@testing-library/react';
import { CheckoutPanel } from '../../src/panel/CheckoutPanel.tsx';
import { StablePayProvider } from '../../src/provider/StablePayProvider.tsx';
import { createCountedClock } from '../createCountedClock.ts';
import { createTestDesk, type TestDesk } from '../createTestDesk.ts';
import { createTestEnvironment, type TestEnvironment } from '../createTestEnvironment.ts';
import { createTestStorage } from '../createTestStorage.ts';
import { toStateName } from './createBeliefCheck.ts';
import { createModelFetch, type ModelFetch } from './createModelFetch.ts';
import type { PayerCommand } from './createModelWorld.ts';
import { createPageLoad } from './PageLoad.ts';

/** A page with a panel in it, a shop behind it, and whoever keeps watch over them. */
export type PanelWorld = {
  desk: TestDesk;
  network: ModelFetch;
  environment: TestEnvironment;
  mount: () => Promise<void>;
  unmount: () => Promise<void>;
  /** A new page load: whatever was in the page is gone, also what was reported in it. */
  reload: () => Promise<void>;
  rerender: () => Promise<void>;
  /** Presses the n-th button of the panel, whatever it is for. */
  press: (n: number) => Promise<void>;
  /** Presses the way on that is offered when the backend refused to tell more, if it is there. */
  reconnect: () => Promise<void>;
  act: (command: PayerCommand) => Promise<void>;
  during: (work: () => unknown) => Promise<void>;
  /** What the panel shows, `undefined` while there is none. */
  view: () => string | undefined;
  /** @throws Error naming what does not hold. */
  check: () => Promise<void>;
};

// Views of which the server need not have said anything.
const ownViews = ['idle', 'creating', 'checking', 'unknown', 'problem', 'resuming', 'lost'];

export function createPanelWorld(): PanelWorld {
  const desk = createTestDesk({ sessionLifetimeMs: 180_000 });
  const { commands } = desk.shop.sandbox;
  const clock = createCountedClock(desk.clock);
  const environment = createTestEnvironment();
  const storage = createTestStorage();
  const troubles: string[] = [];
  const paid = new Set<string>();
  let load = createPageLoad();
  let loads = 0;
  let presses = 0;
  let view: ReturnType<typeof render> | undefined;

  const complain = (trouble: string) => troubles.push(trouble);
  const phase = () =>
    view?.container.querySelector('[data-phase]')?.getAttribute('data-phase') ?? undefined;

  const network = createModelFetch({
    desk,
    onTrouble: complain,
    onSend: (request) => {
      if (!view) complain(`${request} although nothing is mounted`);
      if (phase() === 'paid') complain(`${request} after success`);
      const isPost = request === 'POST /api/stablepay/sessions';
      if (isPost && network.posts >= presses * 3) complain('a POST nobody clicked for');
    },
  });

  // Callbacks are new functions with every rendering, as in most shops.
  const ui = (own: typeof load) => (
    <StablePayProvider
      key={loads}
      proxyUrl={desk.shop.proxyUrl}
      journal={own.journal}
      fetch={network.fetch}
      {...{ clock, environment, storage }}
    >
      <CheckoutPanel
        reference="ORD-1001"
        onPaid={({ session }) => {
          if (!view) complain('success reported after the end');
          if (!paid.has(session.id)) complain('success reported without a payment');
          own.successes += 1;
          if (own.successes > 1) complain('success reported twice');
        }}
        onStatusChange={() => {
          if (!view) complain('a change reported after the end');
        }}
      />
    </StablePayProvider>
  );

  const during = (work: () => unknown) =>
    act(async () => {
      await work();
      await desk.settle();
    });

  const mount = () => during(() => (view ??= render(ui(load))));
  const unmount = () =>
    during(() => {
      const gone = view;
      view = undefined;
      gone?.unmount();
      cleanup();
    });

  return {
    desk,
    network,
    environment,
    during,
    mount,
    unmount,
    view: phase,
    reload: async () => {
      await unmount();
      load = createPageLoad();
      loads += 1;
      await mount();
    },
    rerender: () => during(() => view?.rerender(ui(load))),
    press: (n) =>
      during(() => {
        const buttons = view ? within(view.container).queryAllByRole('button') : [];
        const button = buttons[n % buttons.length];
        if (!button) return;
        presses += 1;
        fireEvent.click(button);
      }),
    reconnect: () =>
      during(() => {
        const button = view?.container.querySelector("[data-kind='lost'] button");
        if (!button) return;
        presses += 1;
        fireEvent.click(button);
      }),
    act: (command) =>
      during(async () => {
        const [session] = await commands.sessions({ limit: 1 });
        if (!session) return;
        const wasPaid = paid.has(session.id);
        if (command === 'pay') paid.add(session.id);
        try {
          await commands[command](session.id);
        } catch {
          if (!wasPaid) paid.delete(session.id);
        }
        await commands.settled();
      }),
    check: async () => {
      const sessions = await desk.sessions();
      const open = sessions.filter(({ status }) => status === 'pending');
      if (open.length > 1) complain(`${open.length} open sessions for one order`);
      const isSeen = (id: string) => network.said.some((one) => one.id === id);
      const isOver = (status: string) => status === 'expired' || status === 'failed';
      const counted = sessions.filter(({ id, status }) => !isOver(status) || isSeen(id));
      if (counted.length > presses) complain(`${counted.length} sessions, ${presses} clicks`);
      const shown = phase();
      if (shown === 'paid' && paid.size === 0) complain('success without a payment');
      const isSaid = network.said.some(({ status }) => toStateName(status) === shown);
      if (shown && !ownViews.includes(shown) && !isSaid) complain(`nobody said ${shown}`);
      const { inFlight } = network;
      const { listeners } = environment;
      if (!view && clock.pendingTimers + inFlight + listeners > 0) {
        complain(
          `unmounted: ${clock.pendingTimers} timers, ${inFlight} requests, ${listeners} listeners`,
        );
      }
      if (shown === 'paid' && inFlight > 0) complain('paid: a request is on its way');
      if (troubles.length > 0) throw new Error(troubles.join('\n'));
    },
  };
}
