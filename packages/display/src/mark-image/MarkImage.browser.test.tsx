import { describe, expect, it } from 'vitest';
import { mount, one } from '../../test/mount.tsx';
import { option } from '../../test/option.tsx';
import { MarkImage } from './MarkImage.tsx';

const box = () => {
  const { width, height } = one('.sp-option__marks').getBoundingClientRect();
  return [width, height, one('.sp-option__row').getBoundingClientRect().height];
};

describe('MarkImage', () => {
  it('check 11: a missing file leaves the row as high and as wide as the marks do', async () => {
    const { unmount } = await mount(option(), { width: 390 });
    const drawn = box();
    unmount();
    const marks = (
      <>
        <MarkImage src="data:image/svg+xml,broken" text="USDT" />
        <MarkImage src="data:image/svg+xml,broken" text="USDC" />
      </>
    );
    await mount(option({ marks }), { width: 390 });
    await expect.poll(() => document.querySelectorAll('.sp-chip').length).toBe(2);
    expect(box()).toEqual(drawn);
  });
});
