import { act } from '@testing-library/react';
import { StrictMode } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { renderToString } from 'react-dom/server';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { casesOf } from '../../test/StatesSheet.tsx';
import { GamingPaymentTile } from '../gaming-tile/GamingPaymentTile.tsx';
import { PaymentOptionGroup } from '../group/PaymentOptionGroup.tsx';
import { en } from '../messages/en.ts';
import { PaymentOption } from './PaymentOption.tsx';

afterEach(() => vi.restoreAllMocks());

describe.each(casesOf(en))('hydration: $name', ({ name: _name, group, ...state }) => {
  it('row, tile and group take over what the server wrote, without a word', async () => {
    const said = vi.spyOn(console, 'error').mockImplementation(() => {});
    const recovered = vi.fn();
    const amount = { minor: 999, currency: 'USD' };
    const page = (
      <StrictMode>
        <PaymentOptionGroup legend="Payment" name={group}>
          <PaymentOption {...state} name={group} amount={amount} messages={en} />
          <GamingPaymentTile {...state} name="tile" amount={amount} messages={en} />
        </PaymentOptionGroup>
      </StrictMode>
    );
    const container = document.createElement('div');
    container.append(document.createRange().createContextualFragment(renderToString(page)));
    const root = await act(async () =>
      hydrateRoot(container, page, { onRecoverableError: recovered }),
    );
    expect(recovered).not.toHaveBeenCalled();
    expect(said).not.toHaveBeenCalled();
    await act(async () => root.unmount());
  });
});
