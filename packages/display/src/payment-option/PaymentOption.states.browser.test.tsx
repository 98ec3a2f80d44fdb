import { act } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { contrast, backgroundOf } from '../../test/contrast.ts';
import { mount, one } from '../../test/mount.tsx';
import { option } from '../../test/option.tsx';
import { casesOf } from '../../test/StatesSheet.tsx';
import { en } from '../messages/en.ts';

const cases = casesOf(en);
const show = ({ name: _name, group: _group, ...state }: (typeof cases)[number]) => {
  const { defaultChecked, ...rest } = state;
  return option({ ...rest, messages: en, checked: defaultChecked ?? false, onSelect: () => {} });
};
const rowHeight = () => one('.sp-option__row').getBoundingClientRect().height;

describe('PaymentOption: states', () => {
  it.each([
    [1280, 'list'],
    [640, 'auto'],
    [390, 'auto'],
    [390, 'mobile'],
    [320, 'auto'],
  ] as const)('the row keeps its height at %i px, layout %s', async (width, layout) => {
    const { rerender } = await mount(option({ layout, messages: en }), { width });
    const height = rowHeight();
    const heights: [string, number][] = [];
    for (const entry of cases) {
      // oxlint-disable-next-line no-await-in-loop -- one after the other is what is tested
      await act(async () => rerender(<div key="same">{show({ ...entry })}</div>));
      heights.push([entry.name, rowHeight()]);
    }
    expect(heights.filter(([, value]) => value !== height)).toEqual([]);
  });

  it('nothing below an option without panel shifts through all states', async () => {
    const shifts: number[] = [];
    const observer = new PerformanceObserver((list) => {
      for (const entry of list.getEntries())
        shifts.push((entry as PerformanceEntry & { value: number }).value);
    });
    const page = (entry: (typeof cases)[number]) => {
      const { defaultChecked, status, disabledReason } = entry;
      return (
        <>
          {option({
            status: status && { ...status, notice: undefined },
            ...{ disabledReason, panel: null, messages: en },
            ...{ checked: defaultChecked ?? false, onSelect: () => {} },
          })}
          <p>What stands below</p>
        </>
      );
    };
    const [first, ...rest] = cases;
    if (!first) throw new Error('There are no cases.');
    const { rerender } = await mount(page(first), { width: 390 });
    observer.observe({ type: 'layout-shift', buffered: false });
    for (const entry of rest) {
      // oxlint-disable-next-line no-await-in-loop -- each state is painted before the next
      await act(async () => {
        rerender(page(entry));
        await new Promise((painted) => requestAnimationFrame(() => requestAnimationFrame(painted)));
      });
    }
    observer.disconnect();
    expect(shifts).toEqual([]);
  });

  it.each(['light', 'dark', 'gaming', 'high-contrast'] as const)(
    'check 12: words of every state are at least 4.5:1 in %s',
    async (theme) => {
      const { rerender } = await mount(option({ theme }));
      const poor: string[] = [];
      for (const entry of cases) {
        const { name: _name, group: _group, ...state } = entry;
        // oxlint-disable-next-line no-await-in-loop -- one document
        await act(async () =>
          rerender(<div key={entry.name}>{option({ ...state, messages: en, theme })}</div>),
        );
        for (const part of document.querySelectorAll(
          '.sp-option__subline, .sp-notice__text, .sp-notice__action',
        )) {
          const ratio = contrast(getComputedStyle(part).color, backgroundOf(part));
          if (ratio < 4.5) poor.push(`${entry.name} ${part.className} ${ratio.toFixed(2)}`);
        }
      }
      expect(poor).toEqual([]);
    },
  );

  it('check 9: only what is paid has the tone of success, and nothing that runs can be chosen', async () => {
    const { rerender } = await mount(option());
    const success: string[] = [];
    for (const entry of cases) {
      const { name: _name, group: _group, ...state } = entry;
      // oxlint-disable-next-line no-await-in-loop -- one document
      await act(async () =>
        rerender(<div key={entry.name}>{option({ ...state, messages: en })}</div>),
      );
      if (document.querySelector('[data-tone="success"]')) success.push(entry.name);
      const { disabled } = document.querySelector('input') ?? {};
      const pays = document.querySelector(
        '[data-action=payTheRest],[data-action=continuePayment],[data-action=startAgain],[data-action=tryAgain]',
      );
      if (['processing', 'frozen', 'unknown', 'checking', 'overpaid'].includes(entry.name)) {
        expect([entry.name, disabled, pays]).toEqual([entry.name, true, null]);
      }
    }
    expect(success).toEqual(['paid', 'paidLate']);
  });
});
