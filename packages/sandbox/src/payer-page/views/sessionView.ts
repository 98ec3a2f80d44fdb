import type { Html } from '../html.ts';
import type { PageModel } from '../PageModel.ts';
import { outcomeView } from './outcomeView.ts';
import { payView } from './payView.ts';

/** The middle of the card, one view per state. */
export function sessionView(model: PageModel): Html {
  const { status } = model.session;
  switch (status) {
    case 'pending':
      return payView(model);
    case 'processing':
    case 'paid':
    case 'underpaid':
    case 'overpaid':
    case 'frozen':
    case 'expired':
    case 'canceled':
    case 'failed':
      return outcomeView({ model, outcome: status });
    default:
      return status satisfies never;
  }
}
