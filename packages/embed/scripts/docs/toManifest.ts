import type { ElementSchema } from '../../src/schema/ElementSchema.ts';

/** `custom-elements.json`, by which editors know the elements (schema 1.0.0 of the manifest). */
export function toManifest(elements: readonly ElementSchema[]): string {
  const modules = elements.map(({ tag, description, attributes, events, parts, slots }) => ({
    kind: 'javascript-module',
    path: 'script',
    declarations: [
      {
        kind: 'class',
        customElement: true,
        tagName: tag,
        name: tag,
        description,
        attributes: attributes.map(({ name, kind, choices, description: text }) => ({
          name,
          type: {
            text: choices
              ? choices.map((one) => `'${one}'`).join(' | ')
              : kind === 'flag'
                ? 'boolean'
                : 'string',
          },
          ...(choices ? { default: `'${choices[0]}'` } : {}),
          description: text,
        })),
        events: events.map(({ name, className, description: text }) => ({
          name,
          type: { text: className },
          description: text,
        })),
        cssParts: parts,
        slots,
      },
    ],
  }));
  return `${JSON.stringify({ schemaVersion: '1.0.0', modules }, null, 2)}\n`;
}
