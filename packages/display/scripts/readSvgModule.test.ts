import { expect, it } from 'vitest';
import { readSvgModule } from './readSvgModule.ts';

const module = (quoted: string) =>
  `var coin =\n  '${quoted}'\n\nexport { coin as default }\n//# sourceMappingURL=coin.svg.js.map\n`;

it('reads the string of a module', () => {
  expect(readSvgModule(module(String.raw`<svg>\n  <path d="M0 0"/>\n</svg>\n`))).toBe(
    '<svg>\n  <path d="M0 0"/>\n</svg>\n',
  );
});

it.each([
  [
    'code in place of the string',
    'var coin = fetch("https://example.com")\nexport { coin as default }',
  ],
  ['code after the string', `var coin = '<svg/>' + alert(1)\nexport { coin as default }`],
  ['another escape', module(String.raw`<svg>\x3cscript></svg>`)],
  ['nothing', ''],
])('refuses %s', (_, text) => {
  expect(() => readSvgModule(text)).toThrow('not one string of SVG');
});
