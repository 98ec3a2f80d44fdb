import { afterEach, describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { backgroundOf } from '../../test/contrast.ts';
import { emulateMedia, mount, one } from '../../test/mount.tsx';
import { option } from '../../test/option.tsx';

afterEach(() => emulateMedia({}));

/** A colour of the reader's own palette, as this browser paints it. */
function systemColour(name: string): string {
  const probe = document.createElement('i');
  probe.style.color = name;
  document.body.append(probe);
  const { color } = getComputedStyle(probe);
  probe.remove();
  return color;
}

/** Firefox runs it with the reader's colours switched on from the start. */
describe('PaymentOption: forced colours', () => {
  it('check 7: forced colours keep the choice and the ring visible and the marks as they are', async () => {
    await emulateMedia({ forcedColors: 'active' });
    await mount(option());
    const radio = one('.sp-option__radio');
    expect(getComputedStyle(radio).appearance).toBe('auto');
    await userEvent.tab();
    expect(getComputedStyle(radio).outlineStyle).toBe('solid');
    await userEvent.keyboard(' ');
    const bar = getComputedStyle(one('.sp-option'), '::before');
    expect(bar.visibility).toBe('visible');
    expect(bar.backgroundColor).toBe(systemColour('Highlight'));
    expect(bar.backgroundColor).not.toBe(backgroundOf(one('.sp-option')));
    expect(getComputedStyle(one('.sp-option__marks').querySelector('rect') ?? radio).fill).toBe(
      'rgb(255, 255, 255)',
    );
  });
});
