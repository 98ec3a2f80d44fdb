import { describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { visible } from '../../test/measure.ts';
import { mount, one } from '../../test/mount.tsx';
import { en } from '../messages/en.ts';
import { WhatIsThis } from './WhatIsThis.tsx';

const button = () => one('.sp-about__button');
const open = () => visible('.sp-about');

describe('WhatIsThis', () => {
  it.each(['{Enter}', ' '])('check 4: opens by key %j; Escape closes, focus stays', async (key) => {
    await mount(<WhatIsThis id="about" messages={en} />);
    await userEvent.tab();
    expect(document.activeElement).toBe(button());
    await userEvent.keyboard(key);
    expect(open()).toBe(true);
    await userEvent.keyboard('{Escape}');
    expect(open()).toBe(false);
    expect(document.activeElement).toBe(button());
  });

  it('opens by click and closes by a click beside it', async () => {
    await mount(
      <>
        <WhatIsThis id="about" messages={en} />
        <p className="beside">Something else</p>
      </>,
    );
    await userEvent.click(button());
    expect(open()).toBe(true);
    expect(one('.sp-about').textContent).toBe(en.explanation);
    await userEvent.click(one('.beside'));
    expect(open()).toBe(false);
  });

  it('takes Escape before a dialog around it does', async () => {
    await mount(
      <dialog className="around">
        <WhatIsThis id="about" messages={en} />
      </dialog>,
    );
    const dialog = document.querySelector('dialog');
    dialog?.showModal();
    await userEvent.click(button());
    await userEvent.keyboard('{Escape}');
    expect([open(), dialog?.open]).toEqual([false, true]);
  });

  it('lies inside a small window whole', async () => {
    await mount(<WhatIsThis id="about" messages={en} />, { width: 320, text: 200 });
    await userEvent.click(button());
    const { left, right, top, bottom } = one('.sp-about').getBoundingClientRect();
    expect([left >= 0, right <= 320, top >= 0, bottom <= 900]).toEqual([true, true, true, true]);
  });

  it('React says nothing about its attributes', async () => {
    const said = vi.spyOn(console, 'error').mockImplementation(() => {});
    await mount(<WhatIsThis id="about" messages={en} />);
    expect(said).not.toHaveBeenCalled();
    said.mockRestore();
  });
});
