import type { ElementSchema } from '../../src/schema/ElementSchema.ts';

const begin = '<!-- made by scripts/generate.ts -->';
const end = '<!-- end -->';

const toTable = (head: readonly string[], rows: readonly (readonly string[])[]) =>
  [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');

function toSection({ tag, description, attributes, events, parts, slots }: ElementSchema): string {
  const blocks = [`### \`<${tag}>\`\n\n${description}`];
  blocks.push(
    toTable(
      ['attribute', 'React prop', 'meaning'],
      attributes.map(({ name, prop, choices, description: text }) => [
        `\`${name}\``,
        prop === undefined ? '' : `\`${prop}\``,
        choices ? `${choices.map((one) => `\`${one}\``).join(', ')}: ${text}` : text,
      ]),
    ),
  );
  if (events.length > 0) {
    blocks.push(
      toTable(
        ['event', 'when'],
        events.map((one) => [`\`${one.name}\``, one.description]),
      ),
    );
  }
  blocks.push(`Parts: ${parts.map(({ name }) => `\`${name}\``).join(', ')}.`);
  if (slots.length > 0) {
    blocks.push(
      toTable(
        ['slot', 'what stands there'],
        slots.map(({ name, description: text }) => [
          name === '' ? '(children)' : `\`${name}\``,
          text,
        ]),
      ),
    );
  }
  return blocks.join('\n\n');
}

/**
 * The README with the tables of the elements in their place.
 *
 * @throws Error when the place is not marked.
 */
export function toReadme({
  readme,
  elements,
}: {
  readme: string;
  elements: readonly ElementSchema[];
}): string {
  const from = readme.indexOf(begin);
  const to = readme.indexOf(end);
  if (from === -1 || to < from) throw new Error(`README.md has no ${begin} … ${end}.`);
  const sections = elements.map(toSection).join('\n\n');
  return `${readme.slice(0, from)}${begin}\n\n${sections}\n\n${readme.slice(to)}`;
}
