import type { ReactNode } from 'react';
import type { ViewProps } from '../views/ViewProps.ts';
import type { DetailProps } from './Details.ts';

/** Hands a part the words that came with it. */
export function withWords<P extends ViewProps>(
  Part: (props: P & Pick<DetailProps, 'words'>) => ReactNode,
) {
  function PartWithWords(props: P) {
    const { details } = props;
    return details ? <Part {...props} words={details.words} /> : null;
  }
  return PartWithWords;
}
