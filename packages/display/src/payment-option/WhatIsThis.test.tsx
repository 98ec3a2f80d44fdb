import { createEvent, fireEvent, render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { en } from '../messages/en.ts';
import { WhatIsThis } from './WhatIsThis.tsx';

const button = () => screen.getByText('What is this?');

describe('WhatIsThis', () => {
  it('check 4: opens by click; Escape closes, returns the focus and goes no further', async () => {
    const onKeyDown = vi.fn();
    const { container } = render(
      <div role="presentation" onKeyDown={onKeyDown}>
        <WhatIsThis messages={en} />
      </div>,
    );
    const details = container.querySelector('details');
    expect(details).not.toHaveAttribute('open');
    await userEvent.click(button());
    expect(details).toHaveAttribute('open');
    await userEvent.keyboard('{Escape}');
    expect(details).not.toHaveAttribute('open');
    expect(button()).toHaveFocus();
    expect(onKeyDown).not.toHaveBeenCalled();
  });

  it('leaves Escape to the page while it is closed, and other keys always', async () => {
    const { container } = render(<WhatIsThis messages={en} />);
    const press = (key: string) => {
      const event = createEvent.keyDown(button(), { key });
      fireEvent(button(), event);
      return event.defaultPrevented;
    };
    expect(press('Escape')).toBe(false);
    await userEvent.click(button());
    expect(press('a')).toBe(false);
    expect(container.querySelector('details')).toHaveAttribute('open');
  });
});
