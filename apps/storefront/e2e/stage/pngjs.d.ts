// pngjs has no types of its own; this is the part the tests use.
declare module 'pngjs' {
  export const PNG: {
    sync: { read: (file: Buffer) => { data: Buffer; width: number; height: number } };
  };
}
