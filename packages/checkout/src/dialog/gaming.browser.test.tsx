import { afterEach, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import {
  createDialogPage,
  focused,
  patient,
  type DialogPage,
} from '../../test/createDialogPage.tsx';
import { createTestGamepad } from '../../test/createTestGamepad.ts';
import { ar } from '../locales/ar.ts';

const ends: (() => void)[] = [];

afterEach(() => {
  for (const end of ends.splice(0)) end();
});

/** The overlay open over a game that listens for keys wherever it can. */
async function openOverlay(setup?: Parameters<typeof createDialogPage>[0]) {
  await page.viewport(1280, 800);
  const heard: string[] = [];
  const listen = (event: Event) => heard.push(event.type);
  for (const type of ['keydown', 'keyup', 'keypress'] as const) {
    for (const target of [window, document, document.body]) {
      target.addEventListener(type, listen);
      ends.push(() => target.removeEventListener(type, listen));
    }
  }
  const shown: DialogPage = createDialogPage({ layout: 'gaming', ...setup });
  ends.push(shown.close);
  await shown.open();
  await vi.waitFor(
    () => expect(shown.dialog().querySelectorAll('.sp-tool')).toHaveLength(2),
    patient,
  );
  heard.length = 0;
  return { ...shown, heard };
}

const order = [
  'Enlarge the QR code',
  'Save the QR code as an image',
  'Open payment page (opens in a new tab)',
  'Copy link',
  'Cancel payment',
  'Return to game',
];

describe('the overlay over a game', () => {
  it('has a code of at least 240 px, the way back in sight, and is dark', async () => {
    const { dialog } = await openOverlay({ theme: 'auto' });
    const code = dialog().querySelector('.sp-qr')?.getBoundingClientRect();
    expect(Math.min(code?.width ?? 0, code?.height ?? 0)).toBeGreaterThanOrEqual(240);
    const back = dialog().querySelector('.sp-dialog__back');
    expect(back?.textContent).toBe('Return to game');
    expect(getComputedStyle(dialog().querySelector('.sp-checkout') ?? dialog()).colorScheme).toBe(
      'dark',
    );
    const background = getComputedStyle(dialog()).backgroundColor;
    expect(Math.max(...(background.match(/\d+/g) ?? []).slice(0, 3).map(Number))).toBeLessThan(60);
    await page.viewport(1280, 400);
    expect(back?.getBoundingClientRect().top).toBeGreaterThanOrEqual(0);
  });

  it('arrow keys go round, and no key reaches the game', async () => {
    const { heard } = await openOverlay();
    const seen: string[] = [];
    for (const key of ['ArrowDown', 'ArrowRight', 'ArrowDown', 'ArrowDown', 'ArrowDown']) {
      // oxlint-disable-next-line no-await-in-loop -- one key after the other
      await userEvent.keyboard(`{${key}}`);
      seen.push(focused());
    }
    expect(seen).toEqual(order.slice(0, 5));
    await userEvent.keyboard('{ArrowDown}');
    expect(focused()).toBe('Return to game');
    await userEvent.keyboard('{ArrowUp}{ArrowLeft}');
    expect(focused()).toBe('Copy link');
    await userEvent.keyboard('wasd {Tab}');
    expect(heard).toEqual([]);
  });

  it.each(['{Enter}', ' '])('key %j presses what has the focus, once', async (key) => {
    const { dialog, heard } = await openOverlay();
    await userEvent.keyboard('{ArrowDown}');
    const clicked = vi.fn();
    dialog().addEventListener('click', clicked);
    await userEvent.keyboard(key);
    expect(dialog().querySelector<HTMLDialogElement>('.sp-large')?.open).toBe(true);
    expect(clicked).toHaveBeenCalledTimes(1);
    expect(heard).toEqual([]);
  });

  it('no key reaches the game where nothing has the focus either', async () => {
    const { heard, dialog } = await openOverlay();
    (document.activeElement as HTMLElement).blur();
    expect(document.activeElement).toBe(document.body);
    await userEvent.keyboard('{ArrowLeft}w');
    expect(heard).toEqual([]);
    await userEvent.keyboard('{Escape}');
    await vi.waitFor(() => expect(dialog().open).toBe(false), patient);
  });

  it('a key that was down before is let go for the game, too; closed, it has its keys again', async () => {
    await page.viewport(1280, 800);
    const heard: string[] = [];
    const listen = (event: Event) => heard.push(`${event.type} ${(event as KeyboardEvent).key}`);
    for (const type of ['keydown', 'keyup']) {
      addEventListener(type, listen);
      ends.push(() => removeEventListener(type, listen));
    }
    const { open, dialog, close } = createDialogPage({ layout: 'gaming' });
    ends.push(close);
    await userEvent.keyboard('{ArrowLeft>}');
    await open();
    await userEvent.keyboard('{/ArrowLeft}');
    expect(heard).toEqual(['keydown ArrowLeft', 'keyup ArrowLeft']);
    await userEvent.keyboard('{ArrowRight}');
    expect(heard).toHaveLength(2);
    await userEvent.click(dialog().querySelector('.sp-dialog__back') as Element);
    await vi.waitFor(() => expect(dialog().open).toBe(false), patient);
    heard.length = 0;
    await userEvent.keyboard('{ArrowRight}');
    expect(heard).toEqual(['keydown ArrowRight', 'keyup ArrowRight']);
  });

  it('left is forward where lines run from right to left', async () => {
    await openOverlay({ messages: ar });
    await userEvent.keyboard('{ArrowLeft}');
    expect(focused()).toBe('تكبير رمز QR');
    await userEvent.keyboard('{ArrowLeft}{ArrowRight}');
    expect(focused()).toBe('تكبير رمز QR');
  });

  it('the receipt offers the way back, and it leads there', async () => {
    const { payer, view, dialog, button } = await openOverlay();
    await payer('pay');
    await view('paid');
    const back = [...dialog().querySelectorAll('.sp-outcome .sp-button')].at(-1);
    expect(back?.textContent).toBe('Return to game');
    await userEvent.click(back as Element);
    await vi.waitFor(() => expect(dialog().open).toBe(false), patient);
    expect(document.activeElement).toBe(button());
  });
});

describe('gamepads', () => {
  it('move, press and go back; what is held when it opens is the game’s', async () => {
    const pad = createTestGamepad();
    ends.push(pad.remove);
    await pad.hold(0);
    const { dialog, backend } = await openOverlay();
    await pad.frames();
    expect(dialog().querySelector('.sp-large')?.hasAttribute('open')).toBe(false);
    await pad.release();
    const seen: string[] = [];
    for (const button of [13, 15, 13]) {
      // oxlint-disable-next-line no-await-in-loop -- one press after the other
      await pad.press(button);
      seen.push(focused());
    }
    expect(seen).toEqual(order.slice(0, 3));
    await pad.tilt(0, -1);
    await pad.press(12);
    expect(focused()).toBe('Enlarge the QR code');
    await pad.press(0);
    const large = dialog().querySelector<HTMLDialogElement>('.sp-large');
    expect(large?.open).toBe(true);
    await pad.press(1);
    expect([large?.open, dialog().open]).toEqual([false, true]);
    await pad.press(1);
    await vi.waitFor(() => expect(dialog().open).toBe(false), patient);
    expect(await backend.shop.sandbox.commands.sessions()).toHaveLength(1);
  });

  it('are looked at only while it is open', async () => {
    const pad = createTestGamepad();
    ends.push(pad.remove);
    const { open, dialog, close, unmount } = createDialogPage({ layout: 'gaming' });
    ends.push(close);
    await pad.frames();
    expect(pad.looks()).toBe(0);
    await open();
    await pad.frames();
    expect(pad.looks()).toBeGreaterThan(1);
    await userEvent.keyboard('{Escape}');
    await vi.waitFor(() => expect(dialog().open).toBe(false), patient);
    const after = pad.looks();
    await pad.frames();
    expect(pad.looks()).toBe(after);
    await open();
    unmount();
    const gone = pad.looks();
    await pad.frames();
    expect(pad.looks()).toBe(gone);
  });

  it('that come later wake it; without one nothing runs', async () => {
    const pad = createTestGamepad();
    ends.push(pad.remove);
    pad.disconnect();
    const { dialog } = await openOverlay();
    const idle = pad.looks();
    await pad.frames();
    expect(pad.looks()).toBe(idle);
    pad.connect();
    await pad.frames();
    await pad.press(1);
    await vi.waitFor(() => expect(dialog().open).toBe(false), patient);
  });

  it('a frame without permission for gamepads works by keys', async () => {
    const pad = createTestGamepad({ refused: true });
    ends.push(pad.remove);
    const { dialog } = await openOverlay();
    await userEvent.keyboard('{ArrowDown}');
    expect(focused()).toBe(order[0]);
    expect(dialog().open).toBe(true);
  });
});
