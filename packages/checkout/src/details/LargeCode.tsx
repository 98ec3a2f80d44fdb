'use client';

import { QRCodeSVG } from 'qrcode.react';
import { useEffect, useRef, useState } from 'react';
import { PaymentQr } from '../parts/PaymentQr.tsx';
import type { DetailProps } from './Details.ts';

/** Finer than this a scanner does not read it from a screen. */
const finestModulePx = 3;

/** The code as large as its place, or what it would hold where its modules were too fine there. */
export function LargeCode({
  url,
  messages,
  words,
}: Pick<DetailProps, 'messages' | 'words'> & { url: string }) {
  const ref = useRef<HTMLDivElement>(null);
  const [isTooFine, setIsTooFine] = useState(false);
  useEffect(() => {
    const code = ref.current?.querySelector('svg');
    const width = code?.getBoundingClientRect().width;
    if (code && width) setIsTooFine(width < code.viewBox.baseVal.width * finestModulePx);
  }, [url]);
  return (
    <div ref={ref}>
      {isTooFine ? (
        <p className="sp-large__text">{words.qr.tooLong}</p>
      ) : (
        <PaymentQr
          url={url}
          label={messages.awaiting.qrLabel}
          className="sp-large__qr"
          Code={QRCodeSVG}
        />
      )}
      <p className="sp-large__text">
        {isTooFine ? null : words.qr.holds} <bdi className="sp-large__address">{url}</bdi>
      </p>
    </div>
  );
}
