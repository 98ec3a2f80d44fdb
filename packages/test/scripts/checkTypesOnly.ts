import { checkTypes } from './checks/checkTypes.ts';

const { ok, detail } = await checkTypes();
process.stdout.write(`${detail}\n`);
process.exitCode = ok ? 0 : 1;
