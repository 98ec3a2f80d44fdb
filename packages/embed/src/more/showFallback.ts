import type { CheckoutMessages } from '@stablepay/checkout';
import type { RowHost } from '../element/MountHost.ts';
import { readProxy } from '../flow/readProxy.ts';
import { toLocale } from './toLocale.ts';

/** An address of the page's own origin or the proxy's; anything else is left alone. */
function toOwnUrl(value: string | undefined, proxy: URL): URL | undefined {
  if (!value || !URL.canParse(value, location.href)) return undefined;
  const url = new URL(value, location.href);
  const isOwn = [location.origin, proxy.origin].includes(url.origin);
  return isOwn && /^https?:$/.test(url.protocol) ? url : undefined;
}

async function readLabel({ read, load }: RowHost): Promise<string> {
  const locale = toLocale(read('locale') ?? document.documentElement.lang);
  try {
    const { messages } = (await load(`locale-${locale}`)) as { messages: CheckoutMessages };
    return messages.option.payButton;
  } catch {
    return 'Pay with USDT or USDC';
  }
}

/**
 * The way without our script, when it can't be loaded: what the page wrote inside the element; where
 * that is nothing, a link to the page's own payment page or a plain form to the proxy.
 */
export function showFallback(host: RowHost): void {
  const { shadow, read } = host;
  const slot = document.createElement('slot');
  shadow.append(slot);
  const address = readProxy(read);
  const order = read('reference');
  // What stands in a slot of its own, such as the way on after the payment, is no way to pay.
  const isEmpty = !slot
    .assignedNodes()
    .some((node) => node instanceof Element || node.textContent?.trim());
  if (!isEmpty || address === undefined || !order) return;
  const proxy = new URL(address, location.href);
  const url = toOwnUrl(read('fallback-url'), proxy);
  const way = document.createElement(url ? 'a' : 'button');
  void readLabel(host).then((label) => (way.textContent = label));
  if (way instanceof HTMLAnchorElement) {
    way.href = url?.href ?? '';
    slot.replaceWith(way);
    return;
  }
  const form = document.createElement('form');
  form.method = 'post';
  form.action = `${proxy.href.replace(/\/$/, '')}/pay`;
  const reference = document.createElement('input');
  Object.assign(reference, { type: 'hidden', name: 'reference', value: order });
  form.append(reference, way);
  slot.replaceWith(form);
}
