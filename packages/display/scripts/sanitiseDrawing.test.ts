import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sanitiseDrawing } from './sanitiseDrawing.ts';
import { toShapes } from './toShapes.ts';
import { toSvgText } from './toSvgText.ts';

const viewBox = '0 0 8 8';
const square = '<path d="M0 0h8v8z" fill="#123456"/>';
const namespaces = ['xmlns', 'xmlns:svg']
  .map((name) => `${name}="http://www.w3.org/2000/svg"`)
  .concat('xmlns:xlink="http://www.w3.org/1999/xlink"')
  .join(' ');
const draw = (inside: string, attributes = '') => {
  const svg = `<svg ${namespaces} viewBox="${viewBox}" ${attributes}>${inside}</svg>`;
  const elements = sanitiseDrawing({ svg, name: 'coin', viewBox });
  const shapes = toShapes({ drawing: { name: 'coin', viewBox }, elements });
  return toSvgText({ name: 'file', shape: ['svg', { viewBox }, ...shapes] });
};

/** What comes of a drawing: its text, nothing because it was refused, or the unexpected error. */
const outcome = (inside: string, attributes = '') => {
  try {
    return draw(inside, attributes);
  } catch (error) {
    return error instanceof Error && /^coin: .* not allowed/.test(error.message) ? '' : error;
  }
};

const harm =
  /<script|alert|\bon\w+=|example\.com|href|<style|style=|<anim|<set|foreign|<text|<image|data:|javascript|&/i;

describe('sanitiseDrawing', () => {
  it('drops title, description, metadata and comments', () => {
    const text = draw(
      `<title>Coin</title><desc>made by</desc><metadata>x</metadata><!-- note -->${square}`,
    );
    expect(text).toContain('<path');
    expect(text).not.toMatch(/title|desc|metadata|note|made by/);
  });

  it('keeps paint that the shapes inherit from <svg>', () => {
    expect(draw('<path d="M0 0h8v8z"/>', 'fill="#abcdef"')).toContain('#abcdef');
  });

  it.each([
    ['a script', '<script>alert(1)</script>'],
    ['a script of another prefix', '<svg:script>alert(1)</svg:script>'],
    ['a script from elsewhere', '<script href="https://example.com/a.js"/>'],
    ['an event handler', '<path d="M0 0h8v8z" onload="alert(1)"/>'],
    ['an event handler in capitals', '<path d="M0 0h8v8z" onClick="alert(1)"/>'],
    ['an event handler on a group', `<g onmouseover="alert(1)">${square}</g>`],
    ['an embedded page', '<foreignObject><p>x</p></foreignObject>'],
    ['an image', '<image href="https://example.com/a.png" width="8" height="8"/>'],
    ['an image in the file', '<image href="data:image/png;base64,AAAA" width="8" height="8"/>'],
    [
      'a filter that loads an image',
      '<filter id="f"><feImage href="https://example.com/a"/></filter>',
    ],
    ['a link', '<a href="javascript:alert(1)"><path d="M0 0h8"/></a>'],
    ['another file', '<use href="https://example.com/a.svg#b"/>'],
    ['another file, old spelling', '<use xlink:href="https://example.com/a.svg#b"/>'],
    ['a drawing in a data URI', '<use href="data:image/svg+xml,%3Csvg/%3E#a"/>'],
    ['a style sheet', '<style>@import "https://example.com/a.css";</style>'],
    ['a style sheet with a picture', '<style>path{fill:url(https://example.com/a)}</style>'],
    ['a style', '<path d="M0 0h8v8z" style="fill:url(https://example.com/a.svg#b)"/>'],
    ['a style with a data URI', '<path d="M0 0h8v8z" style="fill:url(data:image/png;base64,A)"/>'],
    ['paint from another host', '<path d="M0 0h8v8z" fill="url(https://example.com/a.svg#b)"/>'],
    ['paint from another host, quoted', `<path d="M0 0h8v8z" fill="url('//example.com/a#b')"/>`],
    ['a clip from another host', '<path d="M0 0h8v8z" clip-path="url(//example.com/a#b)"/>'],
    ['a filter from another host', '<path d="M0 0h8v8z" filter="url(//example.com/a#b)"/>'],
    ['paint in capitals', '<path d="M0 0h8v8z" fill="URL(HTTPS://EXAMPLE.COM/A#b)"/>'],
    ['an animation', '<path d="M0 0h8v8z"><animate attributeName="d" to="M0 0"/></path>'],
    ['a set', '<path d="M0 0h8v8z"><set attributeName="onload" to="alert(1)"/></path>'],
    ['text', '<text>USDT</text>'],
    ['code for JSX', '<path d="{alert(1)}" fill="#111"/>'],
    ['code for a template', '<path d="${alert(1)}" fill="#111"/>'],
    ['an entity', '<path d="M0 0h8v8z" fill="&#106;avascript:alert(1)"/>'],
  ])('lets %s through in no form', (_, bad) => {
    const text = outcome(`${square}${bad}`);
    expect(text).toBeTypeOf('string');
    expect(text).not.toMatch(harm);
  });

  it.each([
    ['a handler', 'onload="alert(1)"'],
    ['a style', 'style="background:url(https://example.com/a)"'],
  ])('lets %s on <svg> through in no form', (_, bad) => {
    const text = outcome(square, bad);
    expect(text).toBeTypeOf('string');
    expect(text).not.toMatch(harm);
  });

  it('lets nothing harmful through, however it is nested', () => {
    const tags = ['g', 'path', 'defs', 'clipPath', 'linearGradient', 'stop', 'filter', 'svg'];
    const badTags = ['script', 'style', 'a', 'use', 'image', 'foreignObject', 'set', 'feImage'];
    const attributes = ['d="M0 0h8v8z"', 'fill="#111"', 'id="a"', 'fill="url(#a)"', 'opacity=".5"'];
    const badAttributes = [
      ...['onload="alert(1)"', 'ONCLICK="alert(1)"', 'href="https://example.com"'],
      ...['xlink:href="data:text/html,x"', 'style="fill:url(//example.com)"'],
      ...['filter="url(https://example.com/#a)"', 'fill="url( //example.com#a )"'],
      ...['mask="url(#a)"', 'clip-path="javascript:alert(1)"'],
    ];
    const { node } = fc.letrec<{ node: string }>((tie) => ({
      node: fc
        .record({
          tag: fc.constantFrom(...tags, ...badTags),
          own: fc.constantFrom('', ...attributes, ...badAttributes),
          inside: fc.oneof(
            { maxDepth: 4 },
            fc.constantFrom('', 'alert(1)', '<!-- alert(1) -->', '<![CDATA[alert(1)]]>', square),
            tie('node'),
            fc.tuple(tie('node'), tie('node')).map((both) => both.join('')),
          ),
        })
        .map(({ tag, own, inside }) => `<${tag} ${own}>${inside}</${tag}>`),
    }));
    const refused = /^coin: (.* not allowed in a mark|nothing is drawn|nested <svg>)\.$/s;
    fc.assert(
      fc.property(node, (inside) => {
        try {
          expect(draw(inside + square)).not.toMatch(harm);
        } catch (error) {
          if (!(error instanceof Error && refused.test(error.message))) throw error;
        }
      }),
    );
  });

  it('fails when nothing is drawn', () => {
    expect(() => draw('<title>Coin</title>')).toThrow('coin: nothing is drawn.');
  });

  it('prefixes ids with the name of the drawing, and again with that of the file', () => {
    const text = draw(
      '<defs><linearGradient id="a" x2="0" y2="8" gradientUnits="userSpaceOnUse">' +
        '<stop stop-color="#111"/><stop offset="1" stop-color="#222"/></linearGradient></defs>' +
        '<path d="M0 0h8v8z" fill="url(#a)"/>',
    );
    expect(text).toContain('id="file-coin__a"');
    expect(text).toContain('fill="url(#file-coin__a)"');
  });

  it('removes a clip as large as the picture, and no other', () => {
    const clip = (shape: string) =>
      draw(`<clipPath id="c">${shape}</clipPath><g clip-path="url(#c)">${square}</g>`);
    expect(clip('<path d="M0 0h8v8H0z"/>')).not.toContain('clip');
    expect(clip('<rect width="8" height="8"/>')).not.toContain('clip');
    expect(clip('<rect width="8" height="8" rx="4"/>')).toContain('clip-path="url(#');
    expect(clip('<rect x="1" width="8" height="8"/>')).toContain('clip-path="url(#');
    expect(clip('<path d="M0 0h4v8H0z"/>')).toContain('clip-path="url(#');
    expect(clip('<circle cx="4" cy="4" r="4"/>')).toContain('clip-path="url(#');
  });
});

describe('toShapes', () => {
  const shapesOf = (extra: { surface?: string; cut?: 'circle' }) =>
    toShapes({ drawing: { name: 'coin', viewBox: '1 2 8 8', ...extra }, elements: [] });

  it('puts a surface behind the drawing', () => {
    expect(shapesOf({ surface: '#0052FF' })).toEqual([
      ['rect', { x: 1, y: 2, width: 8, height: 8, fill: '#0052FF' }],
    ]);
  });

  it('cuts a square drawing to a circle', () => {
    expect(shapesOf({ cut: 'circle' })).toEqual([
      ['clipPath', { id: 'coin__cut' }, ['circle', { cx: 5, cy: 6, r: 4 }]],
      ['g', { 'clip-path': 'url(#coin__cut)' }],
    ]);
  });
});
