import { platformPresets } from '@stablepay/display/platforms';
import { useState } from 'react';
import { PageTitle } from '../frame/PageTitle.tsx';
import type { PageProps } from '../frame/PageProps.ts';
import { CompareSheet } from './CompareSheet.tsx';

/** The designer's sheet: our row beside its neighbours, in the look of each platform. */
export function ComparePage(props: PageProps) {
  const { words } = props;
  const [guides, setGuides] = useState(false);
  return (
    <>
      <PageTitle title={words.compare.title} lead={words.compare.lead} />
      <p className="notice" role="note">
        {words.compare.generic}
      </p>
      <label className="check">
        <input
          type="checkbox"
          className="check__box"
          checked={guides}
          onChange={() => setGuides(!guides)}
        />
        {words.compare.guides}
      </label>
      {Object.values(platformPresets).map((preset) => (
        <CompareSheet key={preset.id} {...{ preset, guides }} {...props} />
      ))}
    </>
  );
}
