/** A file and everything it imports statically, directly or not: what is loaded together. */
export function loadedWith(
  entry: string,
  importsOf: (file: string) => readonly string[],
): readonly string[] {
  const loaded = new Set([entry]);
  for (const file of loaded) for (const next of importsOf(file)) loaded.add(next);
  return [...loaded];
}
