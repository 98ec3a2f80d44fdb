import { describe, expect, it } from 'vitest';
import { parseRoute } from './parseRoute.ts';

const route = (pathname: string, search = '') => parseRoute({ pathname, search });

describe('parseRoute', () => {
  it('knows the pages of the shop', () => {
    expect(route('/')).toEqual({ page: 'catalogue' });
    expect(route('/cart')).toEqual({ page: 'cart' });
    expect(route('/membership')).toEqual({ page: 'membership' });
    expect(route('/game')).toEqual({ page: 'game' });
    expect(route('/checkout/HD-7K2M9-QX4TB')).toEqual({
      page: 'checkout',
      reference: 'HD-7K2M9-QX4TB',
    });
    expect(route('/follow/HD-1')).toEqual({ page: 'follow', reference: 'HD-1' });
    expect(route('/orders/HD-1')).toEqual({ page: 'order', reference: 'HD-1' });
  });

  it('takes from a return address only where the person came from, never an outcome', () => {
    expect(route('/return/HD-1', '?status=paid')).toEqual({
      page: 'return',
      reference: 'HD-1',
      left: false,
    });
    expect(route('/return/HD-1', '?left=1')).toMatchObject({ left: true });
  });

  it.each(['/nowhere', '/checkout/', '/checkout/..', '/orders/a%2fb', '/return/<x>'])(
    'has no page for %s',
    (pathname) => {
      expect(route(pathname)).toEqual({ page: 'missing' });
    },
  );
});
