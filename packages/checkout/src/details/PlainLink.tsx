'use client';

import { useStablePay } from '../provider/useStablePay.ts';
import type { DetailProps } from './Details.ts';

/**
 * The way without our requests: a form the browser sends by itself (`POST {proxy}/pay`), answered
 * with the way to the payment page. The server makes one session per order, so nothing is doubled.
 */
export function PlainLink({ checkout, words }: DetailProps) {
  const { proxyUrl } = useStablePay().registry.seams;
  return (
    <form className="sp-plain" method="post" action={`${proxyUrl}/pay`}>
      <input type="hidden" name="reference" value={checkout.reference} />
      <button className="sp-button" type="submit" data-kind="quiet">
        {words.openPlain}
      </button>
    </form>
  );
}
