import { en, type CheckoutMessages } from '@stablepay/checkout';
import type { RowElement } from '../element/RowElement.ts';

/** The words of the language the row speaks; English where they can't be had. */
export async function loadMessages(element: RowElement): Promise<CheckoutMessages> {
  const { locale } = element.words;
  if (locale === 'en') return en;
  try {
    const chunk = await element.seams.loader.load(`locale-${locale}`);
    return (chunk as { messages: CheckoutMessages }).messages;
  } catch {
    return en;
  }
}
