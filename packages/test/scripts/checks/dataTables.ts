/** Files that hold rows of data and no logic; they may be as long as their table. */
export const dataTables: readonly string[] = ['packages/core/src/errors/errorCatalogue.ts'];
