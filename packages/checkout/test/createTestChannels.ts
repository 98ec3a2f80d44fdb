import type { CheckoutWindows } from '../src/presentation/CheckoutWindows.ts';

type Member = { name: string; hear: (message: unknown) => void };

/** BroadcastChannel between the tabs of one browser, with everything that was said written down. */
export function createTestChannels() {
  const members = new Set<Member>();
  const messages: unknown[] = [];
  const openChannel: NonNullable<CheckoutWindows['openChannel']> = (name, onMessage) => {
    const own: Member = { name, hear: onMessage };
    members.add(own);
    return {
      post: (message) => {
        const copy: unknown = structuredClone(message);
        messages.push(copy);
        const others = [...members].filter((other) => other !== own && other.name === name);
        for (const other of others) queueMicrotask(() => members.has(other) && other.hear(copy));
      },
      close: () => members.delete(own),
    };
  };
  return {
    openChannel,
    messages,
    /** Says something to every tab, as any script of the same origin could. */
    forge: (message: unknown) => {
      for (const member of [...members]) member.hear(message);
    },
    get open() {
      return members.size;
    },
  };
}
