import { expect, it } from 'vitest';
import { toProxyRequest } from './toProxyRequest.ts';
import { toResolveParams } from './toResolveParams.ts';

it('says what was asked and who asked, also to a shop that copies it', () => {
  const request = new Request('https://shop.test/api/stablepay/sessions');
  const opened = { reference: 'ORD-1', signed: true };
  const asked = toResolveParams(opened, toProxyRequest(request, {}));
  expect(asked.request).toBe(request);
  expect({ ...asked }).toEqual({ ...opened, request });
});

it('makes a Request only for a shop that looks at it', () => {
  let made = 0;
  const lazy = {
    ...toProxyRequest(new Request('https://shop.test/'), {}),
    get standard() {
      made += 1;
      return new Request('https://shop.test/');
    },
  };
  const asked = toResolveParams({ reference: 'ORD-1', signed: false }, lazy);
  expect(asked.reference).toBe('ORD-1');
  expect(made).toBe(0);
  expect(asked.request.url).toBe('https://shop.test/');
  expect(made).toBe(1);
});
