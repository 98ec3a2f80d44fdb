import { useState } from 'react';
import { CheckoutDialog } from '../src/dialog/CheckoutDialog.tsx';
import { useCheckout } from '../src/hooks/useCheckout.ts';
import { Button } from '../src/parts/Button.tsx';
import { useStablePay } from '../src/provider/useStablePay.ts';
import { GameCanvas } from './GameCanvas.tsx';

/** A game's own button, and the payment over the game. */
export function TopUpGame({ reference }: { reference: string }) {
  const { messages } = useStablePay();
  const { start } = useCheckout({ reference });
  const [isOpen, setIsOpen] = useState(false);
  const [isPaused, setIsPaused] = useState(false);
  return (
    <div className="sp-theme" data-paused={isPaused}>
      <GameCanvas />
      <Button
        kind="primary"
        onPress={() => {
          start();
          setIsOpen(true);
        }}
      >
        {messages.option.gaming.topUpButton}
      </Button>
      <CheckoutDialog
        layout="gaming"
        reference={reference}
        merchantName="Star Drift"
        open={isOpen}
        onClose={() => setIsOpen(false)}
        onPause={() => setIsPaused(true)}
        onResume={() => setIsPaused(false)}
        onChooseOther={() => undefined}
      />
    </div>
  );
}
