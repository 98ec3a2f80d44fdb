import { readFileSync } from 'node:fs';
import { elements } from '../../src/schema/elements.ts';
import { toAttributeNames } from './toAttributeNames.ts';
import { toManifest } from './toManifest.ts';
import { toReadme } from './toReadme.ts';
import { toTypes } from './toTypes.ts';

const at = (path: string) => new URL(`../../${path}`, import.meta.url);

/** Every file that is made from the schema of the elements, with what has to be in it. */
export function generatedFiles(): { file: URL; text: string }[] {
  const readme = readFileSync(at('README.md'), 'utf8');
  return [
    { file: at('src/generated/elementTypes.ts'), text: toTypes(elements) },
    { file: at('src/generated/attributeNames.ts'), text: toAttributeNames(elements) },
    { file: at('custom-elements.json'), text: toManifest(elements) },
    { file: at('README.md'), text: toReadme({ readme, elements }) },
  ];
}
