import { describe, expect, it } from 'vitest';
import { sanitiseDrawing } from './sanitiseDrawing.ts';
import { toGlyphModule } from './toGlyphModule.ts';

const square = '<path d="M0 0h8v8z" fill="#123456"/>';
const draw = (inside: string, attributes = '') => {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 8 8" ${attributes}>${inside}</svg>`;
  const shapes = sanitiseDrawing({ svg, name: 'Coin' });
  return toGlyphModule({ name: 'Coin', viewBox: '0 0 8 8', source: 'a test', shapes });
};

describe('sanitiseDrawing', () => {
  it('drops title, description, metadata and comments', () => {
    const module = draw(
      `<title>Coin</title><desc>made by</desc><metadata>x</metadata><!-- note -->${square}`,
    );
    expect(module).toContain('<path');
    expect(module).not.toMatch(/title|desc|metadata|note|made by/);
  });

  it('keeps paint that the shapes inherit from <svg>', () => {
    expect(draw('<path d="M0 0h8v8z"/>', 'fill="#abcdef"')).toContain('#abcdef');
  });

  it.each([
    ['a script', '<script>alert(1)</script>'],
    ['an event handler', '<path d="M0 0h8v8z" onload="alert(1)"/>'],
    ['an event handler in capitals', '<path d="M0 0h8v8z" onClick="alert(1)"/>'],
    ['an embedded page', '<foreignObject><p>x</p></foreignObject>'],
    ['an image', '<image href="https://example.com/a.png" width="8" height="8"/>'],
    ['a link', '<a href="javascript:alert(1)"><path d="M0 0h8"/></a>'],
    ['another file', '<use href="https://example.com/a.svg#b"/>'],
    ['a style sheet', '<style>@import "https://example.com/a.css";</style>'],
    ['paint from another host', '<path d="M0 0h8v8z" fill="url(https://example.com/a.svg#b)"/>'],
    ['an animation', '<path d="M0 0h8v8z"><animate attributeName="d" to="M0 0"/></path>'],
    ['text', '<text>USDT</text>'],
    ['code for JSX', '<path d="{alert(1)}" fill="#111"/>'],
  ])('lets %s through in no form', (_, bad) => {
    // Dropped by svgo, or refused by us.
    const module = (() => {
      try {
        return draw(`${square}${bad}`);
      } catch (error) {
        return error instanceof Error && /^Coin: .* not allowed/.test(error.message) ? '' : error;
      }
    })();
    expect(module).toBeTypeOf('string');
    expect(module).not.toMatch(
      /<script|alert|\bon\w+=|example\.com|href|<style|<anim|foreign|<text/i,
    );
  });

  it('fails when nothing is drawn', () => {
    expect(() => draw('<title>Coin</title>')).toThrow('Coin: nothing is drawn.');
  });

  it('prefixes ids per file and makes them unique per instance', () => {
    const module = draw(
      '<defs><linearGradient id="a" x2="0" y2="8" gradientUnits="userSpaceOnUse">' +
        '<stop stop-color="#111"/><stop offset="1" stop-color="#222"/></linearGradient></defs>' +
        '<path d="M0 0h8v8z" fill="url(#a)"/>',
    );
    expect(module).toContain('id={`${id}Coin__a`}');
    expect(module).toContain('fill={`url(#${id}Coin__a)`}');
    expect(module).toContain('const id = useId();');
    expect(module).toContain('stopColor="#222"');
  });
});
