import type { LoadedPage } from './loadPage.ts';
import { PageFrame } from './PageFrame.tsx';

/** One page of the guide. */
export function Guide({ Page, ...props }: LoadedPage) {
  return (
    <PageFrame {...props}>
      <Page {...props} />
    </PageFrame>
  );
}
