import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { render, screen } from '@testing-library/react';
import fc from 'fast-check';
import { cloneElement, type ComponentType, isValidElement } from 'react';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { anyText } from '../../test/anyText.ts';
import { createBlocksRegistry } from '../../test/blocksRegistry.ts';
import { de } from '../locales/de.ts';
import { zhCN } from '../locales/zh-CN.ts';
import { en } from '../messages/en.ts';
import { platformPresets } from '../platforms/platformPresets.ts';
import { htmlSnippet } from './htmlSnippet.ts';
import { platformSnippets } from './platformSnippets.ts';
import { reactSnippet } from './reactSnippet.ts';
import { policySnippet } from './policySnippet.ts';
import { scriptTagSnippet } from './scriptTagSnippet.ts';
import { shopifyLabels } from './shopifyLabels.ts';
import type { Snippet } from './Snippet.ts';
import type { SnippetChoices } from './SnippetChoices.ts';
import { wooBlocksScript } from './wooBlocksScript.ts';

// A folder of this package, so that the snippets find the kit under its own name.
const folder = join(import.meta.dirname, '../../test-results/snippets');
beforeAll(() => mkdir(folder, { recursive: true }));
afterAll(() => rm(folder, { recursive: true, force: true }));

let count = 0;

/** Runs a snippet as a module of its own, as a shop's bundler would. */
async function execute(code: string): Promise<Record<string, unknown>> {
  count += 1;
  const file = join(folder, `${process.pid}-${count}.tsx`);
  await writeFile(file, code);
  return import(/* @vite-ignore */ file);
}

const choices: SnippetChoices = { messages: en, currency: 'USD' };
const nastyTitle = `</script>"'\\ \${alert(1)} {x} <b>`;

const isComponent = (value: unknown): value is ComponentType => typeof value === 'function';

describe('the React snippet', () => {
  it.each<[string, SnippetChoices, string]>([
    ['plain', choices, en.title],
    ['in German, with networks', { ...choices, messages: de, networks: ['Solana'] }, de.title],
    ['in Chinese, dark', { ...choices, messages: zhCN, theme: 'dark' }, zhCN.title],
    ['as a phone row', { ...choices, layout: 'mobile' }, en.title],
    ['with a title that tries to break out', { ...choices, title: nastyTitle }, nastyTitle],
  ])('%s: compiles and renders', async (_, given, title) => {
    const { StablecoinOption } = await execute(reactSnippet(given).code);
    if (!isComponent(StablecoinOption)) throw new TypeError('StablecoinOption is missing.');
    const { container } = render(<StablecoinOption />);
    expect(container.querySelector('.sp-option__title')).toHaveTextContent(title);
    expect(screen.getByRole('radio', { name: given.messages.accessibleName })).toBeVisible();
    expect(container.querySelector('b, script')).toBeNull();
  });

  it('as a game tile: compiles and renders', async () => {
    const { StablecoinOption } = await execute(reactSnippet({ ...choices, layout: 'gaming' }).code);
    if (!isComponent(StablecoinOption)) throw new TypeError('StablecoinOption is missing.');
    const { container } = render(<StablecoinOption />);
    expect(container.querySelector('.sp-tile')).toBeVisible();
  });
});

describe('the script for the Checkout block', () => {
  it.each<[string, SnippetChoices]>([
    ['plain', choices],
    ['in Chinese', { ...choices, messages: zhCN }],
    ['with a title that tries to break out', { ...choices, title: nastyTitle }],
  ])('%s: registers against the recorded contract', async (_, given) => {
    const { registered, registerPaymentMethod } = createBlocksRegistry();
    const wcSettings = { getSetting: (_name: string, fallback: object) => fallback };
    Object.assign(window, { wc: { wcBlocksRegistry: { registerPaymentMethod }, wcSettings } });
    await execute(wooBlocksScript(given).code);
    const method = registered.get('stablepay');
    const label: unknown = method && Reflect.get(method, 'label');
    if (!isValidElement(label)) throw new TypeError('Nothing was registered.');
    const { container } = render(cloneElement(label));
    expect(container).toHaveTextContent(given.title ?? given.messages.title);
    expect(Reflect.get(method ?? {}, 'ariaLabel')).toBe(given.messages.accessibleName);
  });
});

describe('labels of Shopify', () => {
  it('carry the exact title, USDT and USDC of Shopify’s icons, and the shop’s currency', () => {
    expect(shopifyLabels(choices).code.split('\n').slice(1)).toEqual([
      'merchant_label = "StablePay"',
      'buyer_label = "USDT | USDC Stablecoin Payment"',
      'supported_payment_methods = ["usdt", "usdc"]',
      'supported_buyer_contexts = [{ currency = "USD" }]',
      '',
    ]);
  });

  it('list translations', () => {
    const translations = [{ locale: 'zh-CN', title: 'USDT | USDC 稳定币支付' }];
    expect(shopifyLabels({ ...choices, translations }).code).toContain(
      'buyer_label_translations = [\n  { locale = "zh-CN", label = "USDT | USDC 稳定币支付" },\n]',
    );
  });

  it('are refused when longer than 50 characters, and say which', () => {
    expect(() => shopifyLabels({ ...choices, title: 'x'.repeat(51) })).toThrow('title: 51');
    const translations = [{ locale: 'de', title: 'x'.repeat(51) }];
    expect(() => shopifyLabels({ ...choices, translations })).toThrow('translations.0.title');
  });
});

describe('the HTML snippet', () => {
  it.each<[string, SnippetChoices, string]>([
    ['plain', choices, en.title],
    ['in Chinese, with networks', { ...choices, messages: zhCN, networks: ['BSC'] }, zhCN.title],
    ['with a title that tries to break out', { ...choices, title: nastyTitle }, nastyTitle],
  ])('%s: renders as a real radio with the exact title', (_, given, title) => {
    const parsed = new DOMParser().parseFromString(htmlSnippet(given).code, 'text/html');
    const page = document.importNode(parsed.body, true);
    const radio = page.querySelector('input[type="radio"][name="payment"]');
    expect(radio).toHaveAttribute('aria-label', given.messages.accessibleName);
    expect(page.querySelector('.sp-option__title')).toHaveTextContent(title);
    expect(page.querySelectorAll('.sp-option__marks .sp-mark')).toHaveLength(2);
    expect(page.querySelector('script, b, [style], [onclick]')).toBeNull();
  });
});

describe('the policy snippet', () => {
  it('allows the page’s own host alone, where nothing else is said', () => {
    const { code } = policySnippet(choices);
    expect(code).toContain("script-src 'self';");
    expect(code).toContain("connect-src 'self';");
    expect(code).toContain("form-action 'self' https://checkout.stablepay.co;");
    expect(code).not.toContain('unsafe');
  });
  it('adds where script and proxy are', () => {
    const { code } = policySnippet({
      ...choices,
      scriptOrigin: 'https://cdn.example',
      proxyOrigin: 'https://api.shop.example',
    });
    expect(code).toContain("script-src 'self' https://cdn.example;");
    expect(code).toContain("connect-src 'self' https://api.shop.example;");
    expect(code).toContain(
      "form-action 'self' https://api.shop.example https://checkout.stablepay.co;",
    );
  });
});

describe('the script-tag snippet', () => {
  it('is one script and one element, with the form for pages without scripts', () => {
    const { code } = scriptTagSnippet({
      ...choices,
      messages: de,
      theme: 'dark',
      layout: 'gaming',
    });
    const { body, head } = new DOMParser().parseFromString(code, 'text/html');
    const script = head.querySelector('script') ?? body.querySelector('script');
    expect(script?.dataset['proxy']).toBe('/api/stablepay');
    expect(script?.getAttribute('crossorigin')).toBe('anonymous');
    expect(script?.getAttribute('integrity')).toContain('integrity.json');
    const element = body.querySelector('stablepay-checkout');
    const attributes = Object.fromEntries(
      [...(element?.attributes ?? [])].map(({ name, value }) => [name, value]),
    );
    expect(attributes).toEqual({
      ...{
        name: 'payment',
        frame: 'card',
        reference: 'ORD-1001',
        amount: '48.20',
        currency: 'USD',
      },
      ...{ locale: 'de', theme: 'dark', panel: 'gaming' },
    });
    expect(element?.querySelector('form')?.getAttribute('action')).toBe('/api/stablepay/pay');
    expect(element?.querySelector('button')?.textContent).toBe(de.payButton);
    expect(element?.querySelector(':scope > a[slot="paid"]')?.getAttribute('href')).toBe(
      '/orders/ORD-1001',
    );
  });

  it('lets no word break out', () => {
    const messages = { ...en, payButton: nastyTitle, locale: nastyTitle };
    const { code } = scriptTagSnippet({ ...choices, messages });
    const page = new DOMParser().parseFromString(code, 'text/html');
    expect(page.querySelectorAll('script')).toHaveLength(1);
    expect(page.querySelector('button')?.textContent).toBe(nastyTitle);
    expect(page.querySelector('b')).toBeNull();
  });
});

const platforms = [...Object.values(platformPresets).map(({ id }) => id), 'own' as const];

describe.each(platforms)('snippets for %s', (platform) => {
  it('are made for anything a merchant types, the same each time', () => {
    const first = { platform, choices: { ...choices, title: 'x' } };
    const lines = platformSnippets(first).map(lineCount);
    fc.assert(
      fc.property(anyText({ minLength: 1, maxLength: 50 }), (text) => {
        const given = { platform, choices: { ...choices, title: `x${text}`.slice(0, 50) } };
        const snippets = platformSnippets(given);
        expect(platformSnippets(given)).toEqual(snippets);
        // What a merchant types never adds a line.
        expect(snippets.map(lineCount)).toEqual(lines);
      }),
      { numRuns: 30 },
    );
  });

  it('name only enabled networks, and no promise', () => {
    const text = JSON.stringify(
      platformSnippets({ platform, choices: { ...choices, networks: ['Solana'] } }),
    );
    expect(text).not.toMatch(/TRON|BSC|no fees|instant|guarantee|bitcoin/i);
  });
});

function lineCount(snippet: Snippet): number {
  const texts = snippet.kind === 'code' ? [snippet.code] : snippet.fields.map(({ value }) => value);
  return texts.join('\n').split('\n').length;
}
