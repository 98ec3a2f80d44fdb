import { platformPresets } from '@stablepay/display/platforms';
import { PageTitle } from '../frame/PageTitle.tsx';
import type { PageProps } from '../frame/PageProps.ts';
import { PlatformSection } from './PlatformSection.tsx';

/** The five checkouts, each with what can be set where. */
export function PlatformsPage(props: PageProps) {
  const { words } = props;
  return (
    <>
      <PageTitle title={words.platforms.title} lead={words.platforms.lead} />
      {Object.values(platformPresets).map((preset) => (
        <PlatformSection key={preset.id} preset={preset} {...props} />
      ))}
    </>
  );
}
