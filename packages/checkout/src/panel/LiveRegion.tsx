import type { ViewProps } from '../views/ViewProps.ts';
import { selectStatusText } from './selectStatusText.ts';

/** Speaks what has changed to those who can't see it: the state, trouble, time running out. */
export function LiveRegion(props: ViewProps) {
  const { details } = props;
  return (
    <div className="sp-visually-hidden" role="status">
      <p>{selectStatusText(props)}</p>
      {details ? <details.Spoken {...props} /> : null}
    </div>
  );
}
