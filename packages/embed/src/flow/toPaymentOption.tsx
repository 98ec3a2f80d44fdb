import { PaymentOption, type OptionMessages } from '@stablepay/display';
import type { MountHost } from '../element/MountHost.ts';
import { readAmount } from './readAmount.ts';
import { readDisabledReason } from './readDisabledReason.ts';

const look = <T extends string>(value: string | undefined, known: readonly T[]): T | undefined =>
  known.find((one) => one === value);

/** The option as the attributes of an element say it; what is none of the choices is the default. */
export function toPaymentOption({ host, messages }: { host: MountHost; messages: OptionMessages }) {
  const { element, read } = host;
  return (
    <PaymentOption
      id="o"
      name={read('name') ?? ''}
      value={element.value}
      checked={element.checked}
      amount={readAmount(read)}
      networks={read('networks')
        ?.split(',')
        .map((name) => name.trim())}
      disabledReason={readDisabledReason(host, messages.subline)}
      theme={look(read('theme'), ['light', 'dark', 'gaming', 'high-contrast'])}
      frame={look(read('frame'), ['card'])}
      layout={look(read('layout'), ['list', 'mobile'])}
      messages={messages}
    />
  );
}
