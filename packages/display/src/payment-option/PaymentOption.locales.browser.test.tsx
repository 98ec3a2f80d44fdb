import { act } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { clippedIn } from '../../test/clippedIn.ts';
import { mount, one } from '../../test/mount.tsx';
import { option } from '../../test/option.tsx';
import { casesOf } from '../../test/StatesSheet.tsx';
import { GamingPaymentTile } from '../gaming-tile/GamingPaymentTile.tsx';
import { loadMessages } from '../messages/loadMessages.ts';
import { localeTags } from '../messages/localeTags.ts';

const shown = [
  'selected',
  'disabled',
  'redirectFailed',
  'processing',
  'paid',
  'underpaid',
  'expired',
];

describe.each(localeTags)('%s at 320 px and 200 % text', (tag) => {
  it('check 3: nothing is clipped in any layout', async () => {
    const messages = await loadMessages([tag]);
    const { rerender } = await mount(<div />, { width: 320, text: 200 });
    const clipped: string[] = [];
    for (const layout of ['auto', 'list', 'mobile', 'tile'] as const) {
      for (const entry of casesOf(messages).filter(({ name }) => shown.includes(name))) {
        const { name, group: _group, ...state } = entry;
        const amount = { minor: 4820, currency: 'USD' };
        // oxlint-disable-next-line no-await-in-loop -- one document
        await act(async () =>
          rerender(
            <div key={`${layout} ${name}`}>
              {layout === 'tile' ? (
                <GamingPaymentTile {...state} name="payment" amount={amount} messages={messages} />
              ) : (
                option({ ...state, messages, layout, frame: 'card' })
              )}
            </div>,
          ),
        );
        const root = one(layout === 'tile' ? '.sp-tile' : '.sp-option');
        clipped.push(
          ...clippedIn({ root, width: 320 }).map((part) => `${layout} ${name}: ${part}`),
        );
      }
    }
    expect(clipped).toEqual([]);
  });
});

describe('right to left', () => {
  it('keeps the title in its own direction, at the side where the line begins', async () => {
    const messages = await loadMessages(['ar']);
    await mount(option({ messages }), { width: 640 });
    const pair = one('.sp-option__pair').getBoundingClientRect();
    const rest = one('.sp-option__rest').getBoundingClientRect();
    const radio = one('.sp-option__radio').getBoundingClientRect();
    expect(pair.right).toBeLessThan(rest.left);
    expect(rest.right).toBeLessThan(radio.left);
    expect(radio.left - rest.right).toBeCloseTo(12, 0);
  });
});
