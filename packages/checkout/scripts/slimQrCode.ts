import { lastSmallVersion, packTables, tablePattern } from './qrTables.ts';

type Cut = { what: string; find: RegExp; replace?: string | undefined };

const method = (name: string) =>
  new RegExp(`^    (?:static )?(?:${name})\\([^)]*\\) \\{\\n[\\s\\S]*?^    }\\n`, 'gm');

// In this order; the later ones rely on the earlier ones.
const unused: readonly Cut[] = [
  { what: 'comments of single lines', find: /^ *(?:\/\/.*|\/\*-- .* --\*\/)\n/gm },
  { what: 'helpers for the language of 2015', find: /^var __[\s\S]*?(?=^import )/gm },
  { what: 'the canvas', find: /^var SUPPORTS_PATH2D[\s\S]*?^QRCodeCanvas\.displayName.*\n/gm },
  { what: 'its export', find: /^ +QRCodeCanvas,\n/gm },
  { what: 'the name for devtools', find: /^QRCodeSVG\.displayName.*\n/gm },
  { what: 'self-checks', find: /^ +assert\(.*\);\n/gm },
  { what: 'other entrances', find: method('encodeText|encodeBinary|getModule|getModules') },
  {
    what: 'checks of arguments that are never passed',
    find: /^ +if \((?!version >=).*\)\n +throw new RangeError\(.*\);\n/gm,
  },
  { what: 'a mask there is not', find: /^ +default:\n +throw new Error\("Unreachable"\);\n/gm },
  { what: 'defaults of what is always set', find: /^var (?:DEFAULT|SPEC)_.*\n/gm },
  {
    what: 'pictures in the code, and two ways to say the margin',
    find: /^function (?:excavateModules|getImageSettings|getMarginSize)[\s\S]*?^}\n/gm,
  },
  { what: 'the drawing of pictures', find: /^    let image = null;[\s\S]*?^    }\n/gm },
  { what: 'their element', find: /,\n +image\n/gm, replace: '\n' },
];

// An address is one segment of bytes, an error level its number.
const segments: readonly Cut[] = [
  {
    what: 'the classes of segments, of their modes and of error levels',
    find: /^  function assert\([\s\S]*?^var qrcodegen_default = .*\n/gm,
    replace: 'const bitsOfLength = (version) => (version < 10 ? 8 : 16);\n',
  },
  { what: 'the names of levels', find: /^var ERROR_LEVEL_MAP = [\s\S]*?^};\n/gm },
  {
    what: 'the levels as objects',
    find: /\[_QrCode\.Ecc\.MEDIUM, _QrCode\.Ecc\.QUARTILE, _QrCode\.Ecc\.HIGH\]/g,
    replace: '[1, 2, 3]',
  },
  { what: 'their numbers', find: /\becl\.ordinal\b/g, replace: 'ecl' },
  {
    what: 'their bits in a code',
    find: /this\.errorCorrectionLevel\.formatBits/g,
    replace: '(errorCorrectionLevel ^ 1)',
  },
  {
    what: 'the settings of the encoder',
    find: /encodeSegments\(segs, ecl, [^)]*\) \{/g,
    replace: `encodeBytes(data, ecl, [eccLengths, blockCounts]) {
      const last = eccLengths.length / 4;
      const lookUp = (table, ecl, ver) => table.charCodeAt(ecl * last + ver - 1) - 36;`,
  },
  { what: 'the smallest version', find: /version = minVersion;/g, replace: 'version = 1;' },
  { what: 'the largest version', find: /version >= maxVersion/g, replace: 'version >= last' },
  { what: 'the choice not to boost', find: /boostEcl && /g },
  {
    what: 'the length of all segments',
    find: /QrSegment\.getTotalBits\(segs, version\)/g,
    replace: '4 + bitsOfLength(version) + data.length * 8',
  },
  {
    what: 'the bits of all segments',
    find: /^ +for \(const seg of segs\) \{[\s\S]*?^      }\n/gm,
    replace: [
      '      appendBits(4, 4, bb);\n',
      '      appendBits(data.length, bitsOfLength(version), bb);\n',
      '      for (const byte of data) appendBits(byte, 8, bb);\n',
    ].join(''),
  },
  {
    what: 'the filling up of a byte; there is room for the four bits of the end, which do that',
    find: /Math\.min\(4, dataCapacityBits - bb\.length\), bb\);\n.*\n/g,
    replace: '4, bb);\n',
  },
];

// Codes are made in one place: there its methods are functions, and its fields what they share.
const code: readonly Cut[] = [
  { what: 'the namespace', find: /^var qrcodegen;\n.*\n/gm },
  { what: 'the other name of the class', find: /^  let QrCode = .*\n  qrcodegen2.*\n/gm },
  {
    what: 'the choice to choose a mask',
    find: /^      if \(msk == -1\) \{\n([\s\S]*?)^      }\n/gm,
    replace: '      let msk;\n$1',
  },
  {
    what: 'what nobody reads',
    find: /^ +this\.(?:mask = msk|isFunction = \[\]);\n(?! +this\.s)/gm,
  },
  {
    what: 'the constructor',
    find: /^  const _QrCode = class _QrCode \{\n    constructor\(.*\) \{\n([\s\S]*?)^    }\n    static (encodeBytes[\s\S]*?)^      return new _QrCode\(.*\n    }\n/gm,
    replace: 'function $2$1      return modules;\n',
  },
  { what: 'methods', find: /^    (?:static )?(?=\w+\(.*\) \{$)/gm, replace: '    function ' },
  { what: 'tables', find: tablePattern },
  {
    what: 'the lengths of blocks',
    find: /_QrCode\.ECC_CODEWORDS_PER_BLOCK\[ecl\]\[ver\]/g,
    replace: 'lookUp(eccLengths, ecl, ver)',
  },
  {
    what: 'their numbers',
    find: /_QrCode\.NUM_ERROR_CORRECTION_BLOCKS\[ecl\]\[ver\]/g,
    replace: 'lookUp(blockCounts, ecl, ver)',
  },
  { what: 'the end of the class', find: /^  };\n(?=  _QrCode)/gm, replace: '}\n' },
  { what: 'the level', find: /^ +const ecl = this\..*\n/gm },
  { what: 'its name in the class', find: /\berrorCorrectionLevel\b/g, replace: 'ecl' },
  { what: 'static fields', find: /^  _QrCode\.(\w+) =/gm, replace: 'const $1 =' },
  {
    what: 'fields',
    find: /^      this\.(modules|isFunction|size) =/gm,
    replace: '      const $1 =',
  },
  { what: 'the name of the class', find: /\b_QrCode\./g },
  { what: 'the instance', find: /\bthis\./g },
  { what: 'fields as they are handed in', find: /^ +(\w+) = \1;\n/gm },
];

// The path of a code, and a component without a ref and without settings.
const component: readonly Cut[] = [
  {
    what: 'cases in which a run of modules ends, of which two are one',
    find: /if \(!cell && start !== null\) \{\n([\s\S]*?)^ +return;\n[\s\S]*?\} else \{\n([\s\S]*?)^ +\}\n[\s\S]*?start = x;\n +\}\n/gm,
    replace:
      'if (cell) {\n start ??= x;\n if (x === row.length - 1)\n$2 } else if (start !== null) {\n$1 }\n',
  },
  {
    what: 'all of React',
    find: /^import React from/gm,
    replace: 'import { createElement, useMemo } from',
  },
  { what: 'its name', find: /\bReact\.(?=createElement)/g },
  { what: 'the hook', find: /^function useQRCode\([\s\S]*?^}\n/gm },
  {
    what: 'the settings of the component',
    find: /^var QRCodeSVG = [\s\S]*?^    let cellsToDraw = cells;\n/gm,
    replace: [
      'function QRCodeSVG({ value, size, level, bgColor, fgColor, title, marginSize: margin, tables = smallTables, ...otherProps }) {\n',
      '    const encode = () => encodeBytes(new TextEncoder().encode(value), "LMQH".indexOf(level), tables);\n',
      '    const cells = useMemo(encode, [value, level]);\n',
      '    const numCells = cells.length + margin * 2;\n',
    ].join(''),
  },
  {
    what: 'a code without a title',
    find: /!!title && (?=\/\*)/g,
  },
  { what: 'its end', find: /^  }\n\);\n(?=export)/gm, replace: '}\n' },
  { what: 'another name of the modules', find: /\bcellsToDraw\b/g, replace: 'cells' },
  { what: 'the ref', find: /^ +ref: forwardedRef,\n/gm },
  {
    what: 'spreading in the language of 2015',
    find: /__spreadValues\((\{[\s\S]*?\n +)\}, otherProps\)/g,
    replace: '$1, ...otherProps }',
  },
];

/**
 * qrcode.react's module, reduced to what `PaymentQr` uses of it: text as bytes, as one SVG, in one
 * function, up to the size that fits into the panel. It draws the same code, module for module.
 *
 * @throws Error when something to cut is not there: the package has changed.
 */
export function slimQrCode(source: string): string {
  const slim = [...unused, ...segments, ...code, ...component].reduce(
    (before, { what, find, replace = '' }) => {
      const after = before.replace(find, replace);
      if (after === before) throw new Error(`qrcode.react has changed: no more "${what}".`);
      return after;
    },
    source,
  );
  return `${slim}const smallTables = ${packTables({ source, last: lastSmallVersion })};\n`;
}

/** The same for addresses of any length, on top of the module at `slimPath`. */
export function largeQrCode({ source, slimPath }: { source: string; slimPath: string }): string {
  return [
    `import { createElement } from 'react';`,
    `import { QRCodeSVG as Code } from ${JSON.stringify(slimPath)};`,
    `const tables = ${packTables({ source })};`,
    `export const QRCodeSVG = (props) => createElement(Code, { ...props, tables });`,
  ].join('\n');
}
