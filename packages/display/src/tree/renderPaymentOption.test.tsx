import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it, vi } from 'vitest';
import { casesOf } from '../../test/StatesSheet.tsx';
import { en } from '../messages/en.ts';
import { PaymentOption } from '../payment-option/PaymentOption.tsx';
import { describeStatus } from '../status/describeStatus.tsx';
import { paymentOptionTree } from './paymentOptionTree.tsx';
import { renderPaymentOption } from './renderPaymentOption.ts';
import { toNodes } from './toNodes.ts';

const content = {
  id: 'pay',
  amount: { minor: 4820, currency: 'USD' },
  networks: ['TRON', 'Solana'],
  messages: en,
};

/** Markup without the order of attributes, which says nothing. */
const sortAttributes = (html: string) =>
  html.replace(/<(\w+)((?: [\w-]+="[^"]*")+)/g, (_all, tag: string, attributes: string) => {
    const sorted = [...attributes.matchAll(/ [\w-]+="[^"]*"/g)].map(([one]) => one).toSorted();
    return `<${tag}${sorted.join('')}`;
  });

describe.each(casesOf(en))('the option in HTML: $name', ({ name: _name, group, ...state }) => {
  const { defaultChecked: checked, ...rest } = state;

  it("agrees with React's own markup", () => {
    const react = renderToStaticMarkup(
      <PaymentOption {...content} {...rest} name={group} defaultChecked={checked} />,
    );
    const html = renderPaymentOption({ ...content, ...rest, name: group, checked });
    // HTML knows no case in names of attributes.
    expect(sortAttributes(html)).toBe(
      sortAttributes(react.replaceAll(' popoverTarget=', ' popovertarget=')),
    );
  });

  it('builds the same nodes without parsing', () => {
    const options = { ...content, ...rest, name: group, checked };
    const box = document.createElement('div');
    box.append(...toNodes({ tree: [paymentOptionTree(options)], document }));
    const parsed = document.createElement('div');
    parsed.append(document.createRange().createContextualFragment(renderPaymentOption(options)));
    expect(box.isEqualNode(parsed)).toBe(true);
  });
});

describe('renderPaymentOption', () => {
  it('escapes everything it is given', () => {
    const nasty = '"><img src=x onerror=alert(1)>\'&';
    const html = renderPaymentOption({
      ...content,
      name: nasty,
      value: nasty,
      id: nasty,
      className: nasty,
      disabledReason: nasty,
      networks: [nasty],
      messages: { ...en, title: nasty, accessibleName: nasty, locale: 'en' },
    });
    const box = document.createElement('div');
    box.append(document.createRange().createContextualFragment(html));
    expect(box.querySelector('img')).toBeNull();
    expect(box.querySelector('input')?.name).toBe(nasty);
    expect(box.querySelector('.sp-option__title')?.textContent).toBe(nasty);
    expect(box.children).toHaveLength(1);
  });

  it.each(['javascript:alert(1)', ' javascript:alert(1)', 'JAVASCRIPT:x', 'data:text/html,x'])(
    'refuses the address %j',
    (href) => {
      const status = describeStatus({
        status: { state: 'returned', action: { name: 'continuePayment', href } },
        messages: en,
      });
      expect(() => renderPaymentOption({ ...content, name: 'payment', status })).toThrow(TypeError);
    },
  );

  it('is a radio a form sends', () => {
    const form = document.createElement('form');
    const html = renderPaymentOption({ name: 'payment', checked: true });
    form.append(document.createRange().createContextualFragment(html));
    expect(new FormData(form).get('payment')).toBe('stablepay');
  });

  it('refuses components with state, which no server can run', () => {
    const said = vi.spyOn(console, 'error').mockImplementation(() => {});
    const panel = <PaymentOption name="inner" />;
    expect(() => renderPaymentOption({ ...content, name: 'payment', panel })).toThrow(TypeError);
    said.mockRestore();
  });
});
