const said: string[] = [];

/** Collects what is written to the console as an error while a story runs. */
export function listenForErrors(): () => void {
  const { error } = console;
  said.length = 0;
  // oxlint-disable-next-line no-console -- what is listened to
  console.error = (...parts: unknown[]) => {
    said.push(parts.map(String).join(' '));
    error(...parts);
  };
  return () => {
    // oxlint-disable-next-line no-console -- given back
    console.error = error;
  };
}

/**
 * Every story is a test that nothing was written to the console as an error, React's warnings
 * among them.
 */
export function failOnErrors(): void {
  if (said.length > 0) throw new Error(`The console has errors:\n${said.splice(0).join('\n')}`);
}
