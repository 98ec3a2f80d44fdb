import { writeFileSync } from 'node:fs';
import { vectorsText } from '../src/conformance/vectors.ts';
import { openApiText } from '../src/openapi/createOpenApi.ts';

// node --conditions=stablepay-source packages/server/scripts/writeDocuments.ts
writeFileSync(new URL('../openapi.json', import.meta.url), openApiText());
writeFileSync(new URL('../vectors.json', import.meta.url), vectorsText());
