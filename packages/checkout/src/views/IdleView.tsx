import { Button } from '../parts/Button.tsx';
import type { ViewProps } from './ViewProps.ts';

/** Before anything: one button. The session is made by pressing it, not before. */
export function IdleView({ checkout, messages }: Pick<ViewProps, 'checkout' | 'messages'>) {
  return (
    <Button kind="primary" onPress={checkout.start}>
      {messages.option.payButton}
    </Button>
  );
}
