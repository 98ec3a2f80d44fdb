import type { DisplayMessages } from '../messages/DisplayMessages.ts';
import type { DeviceKind } from './DeviceKind.ts';

/**
 * The words for what the shopper holds: a wallet's own browser says "Continue in this wallet", a
 * phone, which cannot scan itself, "wallet or address" (display guide 4.2).
 *
 * @example
 * <PaymentOption messages={toDeviceMessages({ messages: en, device: useDevice() })} … />
 */
export function toDeviceMessages<Messages extends DisplayMessages>({
  messages,
  device,
}: {
  messages: Messages;
  device: DeviceKind;
}): Messages {
  if (device === 'other') return messages;
  if (device === 'phone') return { ...messages, shortSubline: messages.walletOrAddress };
  const line = messages.continueInWallet;
  return { ...messages, subline: line, shortSubline: line };
}
