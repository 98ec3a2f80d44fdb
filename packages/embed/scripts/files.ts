// What `@stablepay/embed/files` is where nothing is built: the files, made from the sources.
import { buildFiles } from './build/buildFiles.ts';
import type { ScriptFiles } from '../src/files/readScriptFiles.ts';

export const readScriptFiles = (): Promise<ScriptFiles> => buildFiles({ fromSource: true });
export { type ScriptFiles } from '../src/files/readScriptFiles.ts';
