import type { DetailProps } from './Details.ts';
import { selectNotice } from './selectNotice.ts';
import { SpokenTime } from './SpokenTime.tsx';

/** What is spoken beside the state: trouble, once and without its seconds, and the time. */
export function Spoken(props: DetailProps) {
  const { checkout, messages, words } = props;
  const kind = selectNotice(checkout);
  return (
    <>
      {kind && kind !== 'amountChanged' ? (
        <p>{kind === 'connection' ? messages.connection : words.notices[kind]}</p>
      ) : null}
      <SpokenTime {...props} />
    </>
  );
}
