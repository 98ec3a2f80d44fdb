import { CopyForSupport } from './CopyForSupport.tsx';
import type { SessionDetailProps } from './Details.ts';
import { SupportLink } from './SupportLink.tsx';

/** The way to the shop's people, and what to tell them. */
export function SupportActions(props: SessionDetailProps) {
  return (
    <>
      <SupportLink {...props} />
      <CopyForSupport {...props} />
    </>
  );
}
