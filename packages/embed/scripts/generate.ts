// Writes types, the manifest for editors and the tables of the README from src/schema.
import { writeFileSync } from 'node:fs';
import { generatedFiles } from './docs/generatedFiles.ts';

for (const { file, text } of generatedFiles()) writeFileSync(file, text);
