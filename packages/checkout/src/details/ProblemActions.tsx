import { problemOf } from '../messages/problemOf.ts';
import { ChooseOther } from './ChooseOther.tsx';
import type { DetailProps } from './Details.ts';
import { PlainLink } from './PlainLink.tsx';
import { SupportLink } from './SupportLink.tsx';

/** The ways on when no session could be opened from here. */
export function ProblemActions(props: DetailProps) {
  const { error } = props.checkout;
  const kind = error && problemOf(error);
  return (
    <>
      <ChooseOther {...props} />
      {kind === 'unreachable' || kind === 'busy' ? <PlainLink {...props} /> : null}
      <SupportLink {...props} />
    </>
  );
}
