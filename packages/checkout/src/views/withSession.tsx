import { hasSession } from '@stablepay/core';
import type { ReactNode } from 'react';
import type { SessionViewProps, ViewProps } from './ViewProps.ts';

/** Makes a view of a session into one of the table; without a session it shows nothing. */
export function withSession(View: (props: SessionViewProps) => ReactNode) {
  function ViewWithSession(props: ViewProps) {
    const { state } = props.checkout;
    return hasSession(state) ? <View {...props} state={state} /> : null;
  }
  return ViewWithSession;
}
