import { buildWorkspace } from './build/buildWorkspace.ts';
import { checkSizes } from './size/checkSizes.ts';

const failed = (await buildWorkspace({ packagesOnly: true })).filter((result) => !result.ok);
for (const { name, output } of failed) process.stdout.write(`✗ build ${name}\n${output}\n`);
const { ok, detail } = await checkSizes();
process.stdout.write(`${detail}\n`);
process.exitCode = ok && failed.length === 0 ? 0 : 1;
