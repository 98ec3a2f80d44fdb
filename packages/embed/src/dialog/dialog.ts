import type { CheckoutPanelProps } from '@stablepay/checkout';
import { DialogForm, GameForm } from '@stablepay/checkout/dialog';
import type { ReactNode } from 'react';
import { css } from 'virtual:stablepay/dialog';
import type { MountHost } from '../element/MountHost.ts';

export type PanelForm = (props: CheckoutPanelProps) => ReactNode;

const dialogSheet = new CSSStyleSheet();
dialogSheet.replaceSync(css);

/** What `panel` asks for; undefined is in the place of the button. */
export function toForm({ shadow, sheet, read }: MountHost): PanelForm | undefined {
  if (!shadow.adoptedStyleSheets.includes(dialogSheet)) {
    shadow.adoptedStyleSheets = [sheet, dialogSheet];
  }
  const panel = read('panel');
  if (panel === 'dialog') return DialogForm;
  return panel === 'gaming' ? GameForm : undefined;
}
