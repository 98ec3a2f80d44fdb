import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checkPackage, createPackageFromTarballData } from '@arethetypeswrong/core';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { packPackages, type PackedPackage } from '../pack/packPackages.ts';
import type { StepResult } from '../run/runSteps.ts';

// The packages are ES modules for bundlers and Node ≥ 22: old resolution is not promised, and
// `require(esm)` works there, so the remark about CommonJS callers is not a fault.
const accepted = new Set(['CJSResolvesToESM']);

async function lintTarball({ tarball }: PackedPackage): Promise<string[]> {
  const bytes = readFileSync(tarball);
  const { messages, pkg } = await publint({
    pack: { tarball: bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) },
    strict: true,
  });
  return messages.map((message) => `publint: ${formatMessage(message, pkg, { color: false })}`);
}

async function checkTypes({ tarball }: PackedPackage): Promise<string[]> {
  const analysis = await checkPackage(createPackageFromTarballData(readFileSync(tarball)), {
    // Style sheets, pictures and data have no types.
    excludeEntrypoints: [/\.(css|json|svg|png)$/],
  });
  if (!analysis.types) return ['attw: the package has no types'];
  return analysis.problems
    .filter((problem) => !accepted.has(problem.kind))
    .filter((problem) => !('resolutionKind' in problem && problem.resolutionKind === 'node10'))
    .map((problem) => `attw: ${JSON.stringify(problem)}`);
}

/** publint and arethetypeswrong on every public package, exactly as npm would get it. */
export async function checkPackageShape(): Promise<StepResult> {
  const folder = mkdtempSync(join(tmpdir(), 'stablepay-pack-'));
  try {
    const packed = await packPackages({ folder });
    const problems: string[] = [];
    for (const one of packed) {
      const found = [...(await lintTarball(one)), ...(await checkTypes(one))];
      problems.push(...found.map((problem) => `${one.room.manifest.name}: ${problem}`));
    }
    if (problems.length > 0) return { ok: false, detail: problems.join('\n') };
    return { ok: packed.length > 0, detail: `${packed.length} packages` };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
