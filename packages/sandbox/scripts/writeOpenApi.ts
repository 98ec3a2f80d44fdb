import { writeFileSync } from 'node:fs';
import { openApiText } from '../src/openapi/createOpenApi.ts';

// node --conditions=stablepay-source packages/sandbox/scripts/writeOpenApi.ts
writeFileSync(new URL('../openapi.json', import.meta.url), openApiText());
