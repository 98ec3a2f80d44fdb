import { readdirSync, readFileSync } from 'node:fs';

const folder = new URL('../src/', import.meta.url);

/** Every class name of ours that a component writes which shoppers see. */
export function readClassNames(): string[] {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(
    (file) => file.endsWith('.tsx') && !/^simulator\/|\.(?:test|stories)\.tsx$/.test(file),
  );
  const source = files.map((file) => readFileSync(new URL(file, folder), 'utf8')).join('\n');
  return [...new Set(source.match(/\bsp-[a-z][\w-]*/g))];
}
