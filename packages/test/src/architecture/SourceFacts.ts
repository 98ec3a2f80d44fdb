export type ImportFact = {
  specifier: string;
  line: number;
  /** `export … from`, as opposed to an import. */
  reExport: boolean;
};

export type LineFact = { what: string; line: number };

/** What the rules want to know about one file. */
export type SourceFacts = {
  imports: ImportFact[];
  /** `export *`, default exports. */
  exportForms: { form: 'star' | 'default'; line: number }[];
  /** Names used that nothing in the file declares, also as `Date.now` and `new Date`. */
  globals: LineFact[];
  /** Property and attribute names, for those that are never allowed. */
  members: LineFact[];
  /** Modules handed to `vi.mock`. */
  mocks: LineFact[];
};
