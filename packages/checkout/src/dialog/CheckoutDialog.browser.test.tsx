import { afterEach, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { KeepingDialog } from '../../test/KeepingDialog.tsx';
import {
  createDialogPage,
  focused,
  patient,
  stillness,
  type DialogPage,
} from '../../test/createDialogPage.tsx';

const pages: DialogPage[] = [];

afterEach(() => {
  for (const shown of pages.splice(0)) shown.close();
  document.documentElement.style.fontSize = '';
  document.body.style.minHeight = '';
});

function show(setup?: Parameters<typeof createDialogPage>[0]): DialogPage {
  const shown = createDialogPage(setup);
  pages.push(shown);
  return shown;
}

const walk = async (keys: string, times: number) => {
  const seen: string[] = [];
  for (let press = 0; press < times; press += 1) {
    // oxlint-disable-next-line no-await-in-loop -- one key after the other
    await userEvent.keyboard(keys);
    seen.push(focused());
  }
  return seen;
};

describe('a window over the page', () => {
  it('takes the focus, keeps it in Tab’s round, and gives it back', async () => {
    await page.viewport(1280, 900);
    const { open, dialog, button } = show();
    await open();
    expect(dialog().matches(':modal')).toBe(true);
    expect(focused()).toBe('Stablecoin payment');
    await vi.waitFor(() => expect(dialog().querySelectorAll('.sp-tool')).toHaveLength(2), patient);
    const once = [
      'Close',
      'Enlarge the QR code',
      'Save the QR code as an image',
      'Open payment page (opens in a new tab)',
      'Copy link',
      'Cancel payment',
    ];
    // From the panel, which has the focus first, its own stops come; the way out is before it.
    expect(await walk('{Tab}', 12)).toEqual([...once, ...once]);
    expect(await walk('{Shift>}{Tab}{/Shift}', 6)).toEqual([
      ...once.slice(0, -1).toReversed(),
      'Cancel payment',
    ]);
    await userEvent.keyboard('{Escape}');
    await vi.waitFor(() => expect(dialog().open).toBe(false), patient);
    expect(document.activeElement).toBe(button());
  });

  it('Escape closes and cancels nothing; opened again it is the same payment', async () => {
    const { open, dialog, sessions, button, view } = show();
    const address = () => dialog().querySelector('a')?.href;
    await open();
    const before = address();
    for (let time = 0; time < 3; time += 1) {
      // oxlint-disable-next-line no-await-in-loop -- one after the other
      await userEvent.keyboard('{Escape}');
      // oxlint-disable-next-line no-await-in-loop
      await vi.waitFor(() => expect(dialog().open).toBe(false), patient);
      expect(dialog().childElementCount).toBe(0);
      // oxlint-disable-next-line no-await-in-loop
      await userEvent.click(button());
      // oxlint-disable-next-line no-await-in-loop
      await view('awaitingPayment');
    }
    expect(address()).toBe(before);
    expect((await sessions()).map(({ status }) => status)).toEqual(['pending']);
  });

  it('what happens while it is closed is told, once', async () => {
    const onPaid = vi.fn();
    const { open, dialog, payer, button, view } = show({ onPaid });
    await open();
    await userEvent.click(dialog().querySelector('.sp-checkout__close') as Element);
    await vi.waitFor(() => expect(dialog().open).toBe(false), patient);
    await payer('pay');
    await vi.waitFor(() => expect(onPaid).toHaveBeenCalledTimes(1), patient);
    await userEvent.click(button());
    await view('paid');
    expect(onPaid).toHaveBeenCalledTimes(1);
  });

  it('the page behind stays where it is: not scrolled, not wider', async () => {
    await page.viewport(1280, 600);
    document.body.style.minHeight = '3000px';
    const { open, dialog, button } = show();
    const place = () => button().getBoundingClientRect();
    const before = place();
    await open();
    expect(place()).toEqual(before);
    expect(getComputedStyle(document.documentElement).overflowY).toBe('hidden');
    await userEvent.keyboard('{End}');
    expect(scrollY).toBe(0);
    await userEvent.keyboard('{Escape}');
    await vi.waitFor(() => expect(dialog().open).toBe(false), patient);
    expect(document.documentElement.getAttribute('style') ?? '').not.toContain('overflow');
    expect(place()).toEqual(before);
  });

  it('tells the page when it opens and when it has closed, also in StrictMode', async () => {
    const told: string[] = [];
    const note = (event: Event) => told.push(event.type);
    const types = ['stablepay:pause', 'stablepay:resume'];
    for (const type of types) addEventListener(type, note);
    const { open, dialog, unmount } = show({
      onPause: () => told.push('onPause'),
      onResume: () => told.push('onResume'),
    });
    await open();
    expect(told).toEqual(['onPause', 'stablepay:pause']);
    await userEvent.keyboard('{Escape}');
    await vi.waitFor(() => expect(told).toHaveLength(4), patient);
    expect(dialog().open).toBe(false);
    expect(told.slice(2)).toEqual(['onResume', 'stablepay:resume']);
    await open();
    unmount();
    await vi.waitFor(() => expect(told).toHaveLength(8), patient);
    for (const type of types) removeEventListener(type, note);
  });
});

describe('inside of somebody else’s dialog', () => {
  it('opens above it, and Escape closes one at a time', async () => {
    const theirs = { onClose: vi.fn(), onCancel: vi.fn(), onKey: vi.fn() };
    document.addEventListener('keydown', theirs.onKey);
    const { open, dialog } = show({
      around: (inner) => (
        <dialog
          className="theirs"
          ref={(element) => void (element && !element.open && element.showModal())}
          onClose={theirs.onClose}
          onCancel={theirs.onCancel}
        >
          {inner}
        </dialog>
      ),
    });
    const outer = document.querySelector<HTMLDialogElement>('.theirs');
    await open();
    const box = dialog().getBoundingClientRect();
    const top = document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2);
    expect(dialog().contains(top)).toBe(true);
    await vi.waitFor(() => expect(dialog().querySelectorAll('.sp-tool')).toHaveLength(2), patient);
    await userEvent.click(dialog().querySelector('.sp-tool') as Element);
    const large = dialog().querySelector<HTMLDialogElement>('.sp-large');
    expect(large?.open).toBe(true);
    theirs.onKey.mockClear();
    await userEvent.keyboard('{Escape}');
    await vi.waitFor(() => expect(large?.open).toBe(false), patient);
    expect([dialog().open, outer?.open]).toEqual([true, true]);
    await userEvent.keyboard('{Escape}');
    await vi.waitFor(() => expect(dialog().open).toBe(false), patient);
    expect(outer?.open).toBe(true);
    expect(focused()).toBe('Buy');
    // Neither React's bubbling nor a listener of the page's took it for its own.
    for (const heard of Object.values(theirs)) expect(heard).not.toHaveBeenCalled();
    document.removeEventListener('keydown', theirs.onKey);
    await userEvent.keyboard('{Escape}');
    await vi.waitFor(() => expect(outer?.open).toBe(false), patient);
  });

  it('one that listens for Escape at the document, before it is down here, stays open', async () => {
    const theirs = vi.fn();
    const { open, dialog } = show({
      around: (inner) => <KeepingDialog onClose={theirs}>{inner}</KeepingDialog>,
    });
    await open();
    expect(focused()).toBe('Stablecoin payment');
    await vi.waitFor(() => expect(dialog().querySelectorAll('.sp-tool')).toHaveLength(2), patient);
    await userEvent.click(dialog().querySelector('.sp-tool') as Element);
    const large = dialog().querySelector<HTMLDialogElement>('.sp-large');
    expect(large?.open).toBe(true);
    await userEvent.keyboard('{Escape}');
    await vi.waitFor(() => expect(large?.open).toBe(false), patient);
    expect(dialog().open).toBe(true);
    await userEvent.keyboard('{Escape}');
    await vi.waitFor(() => expect(dialog().open).toBe(false), patient);
    expect(focused()).toBe('Buy');
    expect(theirs).not.toHaveBeenCalled();
    await userEvent.keyboard('{Escape}');
    expect(theirs).toHaveBeenCalledTimes(1);
  });
});

describe.each([
  [390, 844],
  [320, 640],
  [844, 390],
])('on a phone of %i × %i px', (width, height) => {
  it.each(['standard', 'gaming'] as const)(
    '%s: fills the screen, clips nothing',
    async (layout) => {
      await page.viewport(width, height);
      const { open, dialog } = show({ layout, onChooseOther: () => undefined });
      await open();
      await stillness();
      for (const size of ['100%', '200%']) {
        document.documentElement.style.fontSize = size;
        const box = dialog().getBoundingClientRect();
        expect([box.left, box.top, box.width, box.height]).toEqual([0, 0, width, height]);
        const body = dialog().querySelector('.sp-checkout__body');
        expect(body && body.scrollWidth <= body.clientWidth, size).toBe(true);
        expect(dialog().scrollWidth).toBeLessThanOrEqual(width);
        // Who is paid and how far it is stay in sight; the view between them scrolls.
        const status = dialog().querySelector('.sp-status')?.getBoundingClientRect();
        expect(status && status.bottom <= height + 0.5, size).toBe(true);
      }
      for (const target of dialog().querySelectorAll('button, a')) {
        const { width: across, height: down } = target.getBoundingClientRect();
        if (across > 0) expect(Math.min(across, down), target.outerHTML).toBeGreaterThanOrEqual(44);
      }
    },
  );
});
