'use client';

import { useDetails } from '../hooks/useDetails.ts';
import { CheckoutPanel, type CheckoutPanelProps } from '../panel/CheckoutPanel.tsx';
import { Button } from '../parts/Button.tsx';
import { Icon } from '../parts/Icon.tsx';
import { crossIcon } from '../parts/icons.ts';
import { useStablePay } from '../provider/useStablePay.ts';

/** The panel as it lies over a game: the way back always in sight, and how to move. */
export function GameFrame({ merchantName, onClose, paidAction, ...panel }: CheckoutPanelProps) {
  const { messages } = useStablePay();
  const details = useDetails({ delayMs: 0, messages, news: undefined });
  const back = messages.option.gaming.returnToGame;
  return (
    <>
      <div className="sp-dialog__bar">
        <span className="sp-dialog__merchant">{merchantName}</span>
        <button className="sp-button sp-dialog__back" type="button" onClick={onClose}>
          {back}
          <Icon path={crossIcon} />
        </button>
      </div>
      <CheckoutPanel
        {...panel}
        paidAction={
          paidAction ?? (
            <Button kind="primary" onPress={() => onClose?.()}>
              {back}
            </Button>
          )
        }
      />
      <p className="sp-dialog__controls">{details?.words.gameControls}</p>
    </>
  );
}
