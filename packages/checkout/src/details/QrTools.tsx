'use client';

import { useEffect, useRef, useState } from 'react';
import { takeKeys } from '../dialog/takeKeys.ts';
import { Icon } from '../parts/Icon.tsx';
import { longestQrUrl } from '../parts/PaymentQr.tsx';
import { crossIcon } from '../parts/icons.ts';
import { closeModal, openModal } from '../parts/modal.ts';
import { LargeCode } from './LargeCode.tsx';
import { enlargeIcon, saveIcon } from './laterIcons.ts';
import { saveQr } from './saveQr.ts';
import type { SessionDetailProps } from './Details.ts';

// A QR code of the largest version holds this many bytes at level L.
const longestCode = 2_953;

/** For a screen that is far away, a scanner that is weak, or a code that is wanted elsewhere. */
export function QrTools({ url, state, messages, words }: SessionDetailProps & { url: string }) {
  const dialogRef = useRef<HTMLDialogElement>(null);
  const [isLarge, setIsLarge] = useState(false);
  const enlarge = () => {
    setIsLarge(true);
    openModal(dialogRef.current);
  };
  const isTooLong = url.length > longestQrUrl;
  const save = () =>
    void saveQr({ code: findCode(dialogRef.current), name: `${state.session.reference}.png` });
  const close = () => {
    setIsLarge(false);
    closeModal(dialogRef.current);
  };
  useEffect(() => {
    const dialog = dialogRef.current;
    return isLarge && dialog ? takeKeys({ dialog, isGaming: false }) : undefined;
  }, [isLarge]);
  return (
    <div className="sp-code__tools">
      {isTooLong ? <p className="sp-code__long">{words.qr.tooLong}</p> : null}
      {url.length > longestCode ? null : (
        <button
          className="sp-tool"
          type="button"
          title={words.qr.enlarge}
          aria-label={words.qr.enlarge}
          onClick={enlarge}
        >
          <Icon path={enlargeIcon} />
        </button>
      )}
      {isTooLong ? null : (
        <button
          className="sp-tool"
          type="button"
          title={words.qr.save}
          aria-label={words.qr.save}
          onClick={save}
        >
          <Icon path={saveIcon} />
        </button>
      )}
      <dialog
        ref={dialogRef}
        className="sp-large"
        aria-label={messages.awaiting.qrLabel}
        // React lets both events bubble to a dialog around this one; browsers don't.
        onCancel={(event) => {
          event.stopPropagation();
          event.preventDefault();
          close();
        }}
        onClose={(event) => {
          event.stopPropagation();
          setIsLarge(false);
        }}
      >
        {isLarge ? (
          <>
            <button
              className="sp-checkout__close"
              type="button"
              aria-label={messages.close}
              onClick={close}
            >
              <Icon path={crossIcon} />
            </button>
            <LargeCode {...{ url, messages, words }} />
          </>
        ) : null}
      </dialog>
    </div>
  );
}

// The code in the panel, beside these tools, or the large one.
const findCode = (dialog: HTMLDialogElement | null) =>
  dialog?.parentElement?.parentElement?.querySelector<SVGSVGElement>('svg[role="img"]');
