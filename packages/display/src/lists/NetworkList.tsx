import type { ComponentType } from 'react';
import type { OptionMessages } from '../messages/OptionMessages.ts';
import { networkOrder } from '../payment-option/networkOrder.ts';

/** Drawings by name, as in the proxy's config. What has none is shown by its name alone. */
export type MarksByName = Readonly<
  Record<string, ComponentType<{ label?: string | undefined }> | undefined>
>;

/** The enabled networks by name, in StablePay's order; nothing when none is enabled. */
export function NetworkList({
  networks,
  marks = {},
  messages,
}: {
  networks: readonly string[];
  /** Default: names only. Import the marks of the networks you enable. */
  marks?: MarksByName | undefined;
  messages: Pick<OptionMessages, 'networks'>;
}) {
  const names = networkOrder(networks);
  if (names.length === 0) return null;
  return (
    <dl className="sp-networks">
      <dt className="sp-networks__label">{messages.networks}</dt>
      {names.map((name) => {
        const Drawing = marks[name];
        return (
          <dd className="sp-networks__name" key={name}>
            {Drawing ? <Drawing /> : null}
            {name}
          </dd>
        );
      })}
    </dl>
  );
}
