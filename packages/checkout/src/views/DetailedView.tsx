import { PlainView } from './PlainView.tsx';
import type { SessionViewProps } from './ViewProps.ts';

/** A view of the details; until they have come, the one that is true of every such state. */
export function DetailedView(props: SessionViewProps) {
  const View = props.details?.views[props.checkout.phase] ?? PlainView;
  return <View {...props} />;
}
