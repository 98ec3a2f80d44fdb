import { fillMessage } from '../messages/fillMessage.ts';
import type { Details } from './Details.ts';

/** As `fillMessage`, with the reference in a box of its own. */
export const fillReference: Details['fill'] = (message, { reference, ...values }) =>
  fillMessage(message, values)
    .split('{reference}')
    .flatMap((part, index) =>
      index
        ? [
            <bdi className="sp-reference" key={index}>
              {reference}
            </bdi>,
            part,
          ]
        : part,
    );
