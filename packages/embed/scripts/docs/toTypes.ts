import type { AttributeSchema, ElementSchema } from '../../src/schema/ElementSchema.ts';

const toTypeName = (tag: string) =>
  tag
    .replace(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase())
    .replace('Stablepay', 'StablePay');

const toType = ({ kind, choices }: AttributeSchema) =>
  kind === 'choice'
    ? (choices ?? []).map((one) => `'${one}'`).join(' | ')
    : kind === 'flag'
      ? 'boolean | string'
      : 'string';

const toProperty = (name: string) =>
  name.replace(/-(\w)/g, (_hyphen, letter: string) => letter.toUpperCase());

/** An element with its attributes as properties. */
function toElementType({ tag, attributes }: ElementSchema): string {
  const isRadio = attributes.some(({ name }) => name === 'checked');
  const own = attributes
    .filter(({ name }) => !isRadio || (name !== 'checked' && name !== 'value'))
    .map(({ name, kind }) => `${toProperty(name)}: ${kind === 'flag' ? 'boolean' : 'string'};`);
  return `    '${tag}': ${isRadio ? 'StablePayRadio' : 'HTMLElement'} & { ${own.join(' ')} };`;
}

const toKey = (name: string) => (/^\w+$/.test(name) ? name : `'${name}'`);

/** The types of elements, attributes and events, as a module that adds them to the DOM's. */
export function toTypes(elements: readonly ElementSchema[]): string {
  const events = [
    ...new Map(elements.flatMap((one) => one.events).map((one) => [one.name, one])).values(),
  ]
    .filter(({ className }) => className !== 'Event')
    .toSorted((a, b) => a.name.localeCompare(b.name));
  const lines = [
    '// Written by scripts/generate.ts from src/schema. Change it there.',
    ...events.map(
      ({ className }) => `import type { ${className} } from '../events/${className}.ts';`,
    ),
    '',
    '/** A radio of a form: the rows of the script. */',
    'export type StablePayRadio = HTMLElement &',
    "  Pick<ElementInternals, 'checkValidity' | 'reportValidity' | 'validationMessage' | 'validity'> & {",
    '  value: string;',
    '  checked: boolean;',
    '  readonly form: HTMLFormElement | null;',
    '  /** Chooses the option and begins the payment. Call it in a click. */',
    '  start: () => Promise<void>;',
    '};',
    ...elements.flatMap(({ tag, description, attributes }) => [
      '',
      `/** Attributes of \`<${tag}>\`: ${description} */`,
      `export type ${toTypeName(tag)}Attributes = {`,
      ...attributes.flatMap((one) => [
        `  /** ${one.description} */`,
        `  ${toKey(one.name)}?: ${toType(one)} | undefined;`,
      ]),
      '};',
    ]),
    '',
    'declare global {',
    '  // What HTMLElementEventMap and DocumentEventMap are made of.\n  interface GlobalEventHandlersEventMap {',
    ...events.map(({ name, className }) => `    '${name}': ${className};`),
    '  }',
    '  interface HTMLElementTagNameMap {',
    ...elements.map(toElementType),
    '  }',
    '}',
    '',
  ];
  return lines.join('\n');
}
