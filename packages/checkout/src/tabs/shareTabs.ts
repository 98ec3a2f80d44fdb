import { hasSession, isEnded, type CancelTimer, type SessionView } from '@stablepay/core';
import type { EnvironmentEvent } from '../browser/CheckoutEnvironment.ts';
import type { Checkout } from '../engine/Checkout.ts';
import type { CheckoutInside, CheckoutPart } from '../engine/CheckoutInside.ts';
import { browserWindows } from '../presentation/browserWindows.ts';
import type { TabChannel } from '../presentation/CheckoutWindows.ts';
import { parseTabMessage } from './parseTabMessage.ts';

// Longer than from one answer to the next: at most 16.5 s of core's ladder, 25 s held and 8 s of
// patience while somebody may pay, and a minute, two of them held, in calm times (`nextPollDelay`).
const busyMs = 50_000;
const calmMs = 105_000;
// How long after a broken promise somebody else asks; the random part tells the tabs apart.
const marginMs = 1_500;
// After a farewell nobody has to be patient.
const farewellMs = 500;

/**
 * Lets one of several tabs ask the server. Whoever has had an answer says for how long the others
 * need not ask, and they stand by; when the promise is not kept, the first whose time is up asks.
 * A visible tab never waits for a hidden one. Of two that ask at once the one with the smaller name
 * goes on. Call it once per checkout, before `start()` or `resume()`, or while it runs.
 *
 * @example
 * const checkout = createCheckout({ proxyUrl: '/api/stablepay', reference: 'ORD-1001' });
 * shareTabs(checkout);
 */
export function shareTabs(checkout: Pick<Checkout, 'extend'>): void {
  checkout.extend(createTabs);
}

function createTabs({
  cell,
  clock,
  environment,
  windows = browserWindows,
  proxyUrl,
  follower,
  ask,
}: CheckoutInside): CheckoutPart {
  const from = `${clock.random()}`;
  let channel: TabChannel | undefined;
  let unsubscribe: (() => void) | undefined;
  let joined: string | undefined;
  let answeredAt = cell.get().lastCheckedAt;
  /** This tab has said that it asks until then. */
  let promisedUntil = Number.NEGATIVE_INFINITY;
  /** Set while it stands by, for this one. */
  let cancelTimer: CancelTimer | undefined;
  let leader: string | undefined;
  /** Somebody knows this revision, and it is being asked for. */
  let heard: number | undefined;

  const toSession = (): SessionView | undefined => {
    const { state } = cell.get();
    return hasSession(state) ? state.session : undefined;
  };
  const toRevision = () => toSession()?.revision ?? 0;
  let answeredRevision = toRevision();
  const promiseLeftMs = () => promisedUntil - clock.monotonic();

  // Hidden, and after the end, a tab asks once a minute: nobody who asks more often waits for that.
  const isKeen = () => environment.isVisible() && !isEnded(cell.get().state);

  // Within this time the next answer is here, or something is wrong with this tab.
  const toPromiseMs = () => {
    const { status } = cell.get().state;
    const isBusy = status === 'awaitingPayment' || status === 'confirming';
    return isBusy && environment.isVisible() ? busyMs : calmMs;
  };

  const post = (forMs: number) =>
    channel?.post({
      from,
      visible: isKeen(),
      forMs: Math.ceil(forMs),
      revision: toRevision(),
    });

  const rest = () => {
    cancelTimer?.();
    cancelTimer = leader = undefined;
  };

  const lead = () => {
    rest();
    const forMs = cell.get().state.status === 'paid' ? 0 : toPromiseMs();
    promisedUntil = clock.monotonic() + forMs;
    post(forMs);
  };

  const takeOverIn = (ms: number) => {
    cancelTimer?.();
    cancelTimer = clock.setTimer(() => {
      rest();
      ask();
    }, ms);
  };

  const standBy = ({ name, forMs }: { name: string; forMs: number }) => {
    promisedUntil = Number.NEGATIVE_INFINITY;
    // A tab in trouble keeps to its own schedule, which obeys Retry-After.
    if (cell.get().error) return;
    leader = name;
    // Two tabs may tell the same news: what the first set going must not end with the second.
    if (heard === undefined) follower.hold();
    takeOverIn(forMs + marginMs * (1 + clock.random()));
  };

  const hear = (data: unknown) => {
    const message = parseTabMessage(data);
    if (!message || message.from === from) return;
    const isVisible = isKeen();
    const asks = message.forMs > 0 && (message.visible || !isVisible);
    const leftMs = promiseLeftMs();
    const isOurs = leftMs > 0 && (from < message.from || message.visible !== isVisible);
    if (asks && !(isOurs && message.visible === isVisible)) {
      standBy({ name: message.from, forMs: message.forMs });
    } else if (message.from === leader) {
      takeOverIn(farewellMs * clock.random());
    } else if (message.forMs > 0 && isOurs) {
      post(leftMs);
    }
    if (message.revision <= toRevision() || message.revision === heard) return;
    heard = message.revision;
    ask();
  };

  const notice = (event: EnvironmentEvent) => {
    if (event.type === 'left') stop();
    else if (event.type === 'hid' && cancelTimer) follower.hold();
    else if (event.type === 'hid') lead();
  };

  /** Says farewell, so that nobody waits for what does not come. */
  const takeBack = () => {
    if (promiseLeftMs() > 0) post(0);
    promisedUntil = Number.NEGATIVE_INFINITY;
  };

  const stop = () => {
    takeBack();
    rest();
    channel?.close();
    unsubscribe?.();
    channel = unsubscribe = joined = heard = undefined;
  };

  const join = (id: string) => {
    if (id === joined) return;
    stop();
    joined = id;
    channel = windows.openChannel?.(`stablepay:${proxyUrl}:${id}`, hear);
    // After the engine's own, which has done what it does by then.
    unsubscribe = environment.subscribe(notice);
  };

  cell.subscribe(() => {
    const { lastCheckedAt, error } = cell.get();
    const session = toSession();
    // Whose requests fail asks by a schedule of its own; another tab may have more luck.
    if (error) takeBack();
    // Two answers may come within one tick of a coarse clock.
    if (lastCheckedAt === answeredAt && session?.revision === answeredRevision) return;
    if (!session) return;
    answeredAt = lastCheckedAt;
    answeredRevision = session.revision;
    const known = heard ?? -1;
    heard = undefined;
    join(session.id);
    // Who only looked because it was told to does not take over, unless it knows more by now.
    if (!cancelTimer || session.revision > known) return lead();
    follower.hold();
    // An answer from before the news, out of a cache: nobody would tell it again.
    if (session.revision < known) takeOverIn(marginMs * (1 + clock.random()));
  });

  const session = toSession();
  if (session && cell.get().state.status !== 'paid') {
    join(session.id);
    lead();
  }
  return { stop };
}
