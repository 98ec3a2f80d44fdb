import { Button } from '../parts/Button.tsx';
import type { DetailProps } from './Details.ts';

/** The way back to the shop's other payment methods, where the shop offers it. */
export function ChooseOther({ onChooseOther, words }: DetailProps) {
  return onChooseOther ? (
    <Button kind="secondary" onPress={onChooseOther}>
      {words.chooseOther}
    </Button>
  ) : null;
}
