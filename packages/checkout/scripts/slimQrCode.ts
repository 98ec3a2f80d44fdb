type Cut = { what: string; find: RegExp; replace?: string | undefined };

const method = (name: string) =>
  new RegExp(`^    (?:static )?(?:${name})\\([^)]*\\) \\{\\n[\\s\\S]*?^    }\\n`, 'gm');

// In this order; the later ones rely on the earlier ones.
const cuts: readonly Cut[] = [
  { what: 'comments of single lines', find: /^ *\/\/.*\n/gm },
  { what: 'the canvas', find: /^var SUPPORTS_PATH2D[\s\S]*?^QRCodeCanvas\.displayName.*\n/gm },
  { what: 'its export', find: /^ +QRCodeCanvas,\n/gm },
  { what: 'the name for devtools', find: /^QRCodeSVG\.displayName.*\n/gm },
  { what: 'self-checks', find: /^ +assert\(.*\);\n/gm },
  { what: 'their function', find: /^  function assert\([\s\S]*?^  }\n/gm },
  {
    what: 'other kinds of text',
    find: method('makeNumeric|makeAlphanumeric|isNumeric|isAlphanumeric|makeEci'),
  },
  {
    what: 'their choice',
    find: /^      if \(text == ""\)[\s\S]*?\n +else\n +(?=return)/gm,
    replace: '      ',
  },
  { what: 'their tables', find: /^ +_QrSegment\.[A-Z_]+ = .*\n/gm },
  { what: 'their modes', find: /^ +_Mode\.(?:NUMERIC|ALPHANUMERIC|KANJI|ECI) = .*\n/gm },
  { what: 'other entrances', find: method('encodeText|encodeBinary|getModule') },
  {
    what: 'checks of arguments that are never passed',
    find: /^ +if \((?!version >=).*\)\n +throw new RangeError\(.*\);\n/gm,
  },
  { what: 'a mask there is not', find: /^ +default:\n +throw new Error\("Unreachable"\);\n/gm },
  {
    what: 'pictures in the code',
    find: /^function (?:excavateModules|getImageSettings)[\s\S]*?^}\n/gm,
  },
  { what: 'their place', find: /^ +const calculatedImageSettings2 = [\s\S]*?;\n/gm },
  {
    what: 'what is handed on of it',
    find: /^ +calculatedImageSettings(?:: calculatedImageSettings2)?,?\n/gm,
  },
  { what: 'their drawing', find: /^    let image = null;[\s\S]*?^    }\n(?=    const fgPath)/gm },
  { what: 'their element', find: /,\n +image\n/gm, replace: '\n' },
  { what: 'their settings', find: /,\s+imageSettings(?=[\s,\]])|, calculatedImageSettings(?= )/gm },
];

// Said once in the module and nowhere else.
const rest: readonly Cut[] = [
  {
    what: 'a rest parameter in the language of 2015',
    find: /const _a = props, \{([\s\S]*?)\n +\} = _a, otherProps = __objRest\(_a, \[[\s\S]*?\]\);/g,
    replace: 'const {$1, ...otherProps } = props;',
  },
  {
    what: 'the same for spreading',
    find: /__spreadValues\((\{[\s\S]*?\n +)\}, otherProps\)/g,
    replace: '$1, ...otherProps }',
  },
  { what: 'what that needed', find: /^var __[\s\S]*?(?=^import )/gm },
  {
    what: 'lists of texts',
    find: /const values = Array\.isArray[\s\S]*?\}, \[\]\);/g,
    replace: 'const segments = qrcodegen_default.QrSegment.makeSegments(value);',
  },
  {
    what: 'settings of the encoder',
    find: /(segs, ecl), minVersion = 1, [^)]*\) \{/g,
    replace: '$1) {\n      const minVersion = 1, maxVersion = 40, mask = -1;',
  },
  { what: 'the choice not to boost', find: /boostEcl && /g },
  {
    what: 'handing them over',
    find: /(ERROR_LEVEL_MAP\[level\]),\s+minVersion,[\s\S]*?boostLevel\n/g,
    replace: '$1\n',
  },
  {
    what: 'their names',
    find: /,\s+(?:minVersion|boostLevel|includeMargin)(?: = DEFAULT_\w+)?(?=[\s,\]])/g,
  },
  {
    what: 'defaults of what is always set',
    find: / = DEFAULT_[A-Z]+(?=,)|^var (?:DEFAULT|SPEC)_.*\n/gm,
  },
  { what: 'two ways to say the margin', find: /^function getMarginSize[\s\S]*?^}\n/gm },
  {
    what: 'their use',
    find: /getMarginSize\(includeMargin, marginSize\)/g,
    replace: 'marginSize',
  },
];

// Names that nobody outside of the module can see, and minifiers leave as they are.
const inner =
  /\b(?:_QrCode|_QrSegment|_Mode|_Ecc|QrCode|QrSegment)\.([A-Z][A-Z_0-9]+) =|^    (?:static )?([a-z]\w{3,})\([^)]*\) \{$|^ +this\.(\w{4,}) = /gm;

// A table of small numbers as one character each; digits and commas are most of its bytes.
function packTables(code: string): string {
  return code.replace(/= (\[\n(?: +\[-1, .*\n)+ +\]);/g, (_all, table: string) => {
    const rows = JSON.parse(table) as number[][];
    const packed = rows.map((row) => String.fromCharCode(...row.map((value) => value + 36)));
    return `= ${JSON.stringify(packed)}.map((row) => [...row].map((c) => c.charCodeAt(0) - 36));`;
  });
}

/**
 * qrcode.react's module, reduced to what `PaymentQr` uses of it: text of any kind as one SVG.
 * The result draws the same code, module for module.
 *
 * @throws Error when something to cut is not there: the package has changed.
 */
export function slimQrCode(source: string): string {
  const slim = [...cuts, ...rest].reduce((code, { what, find, replace = '' }) => {
    const next = code.replace(find, replace);
    if (next === code) throw new Error(`qrcode.react has changed: no more "${what}".`);
    return next;
  }, source);
  const names = new Set([...slim.matchAll(inner)].map((match) => match[1] ?? match[2] ?? match[3]));
  for (const open of ['size', 'constructor']) names.delete(open);
  const renamed = [...names].reduce(
    (code, name, index) =>
      code.replace(
        new RegExp(`(?<=\\.|^    |static )${name}\\b(?=[^"]*$)`, 'gm'),
        `$${index.toString(36)}`,
      ),
    slim,
  );
  const packed = packTables(renamed);
  if (packed === renamed) throw new Error('qrcode.react has changed: no more tables.');
  return packed;
}
